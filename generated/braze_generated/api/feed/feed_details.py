# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /feed/details"""

from ...client import Endpoint
from ...models.feed_details_response import FeedDetailsResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["feed_details"],
    path={},
    query={"card_id": "card_id"},
    headers={},
    body=None,
    request=None,
    result=FeedDetailsResponse,
)
