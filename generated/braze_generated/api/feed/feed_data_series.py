# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /feed/data_series"""

from ...client import Endpoint
from ...models.feed_data_series_response import FeedDataSeriesResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["feed_data_series"],
    path={},
    query={"card_id": "card_id", "length": "length", "unit": "unit", "ending_at": "ending_at"},
    headers={},
    body=None,
    request=None,
    result=FeedDataSeriesResponse,
)
