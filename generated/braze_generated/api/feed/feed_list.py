# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /feed/list"""

from ...client import Endpoint
from ...models.feed_list_response import FeedListResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["feed_list"],
    path={},
    query={"page": "page", "include_archived": "include_archived", "sort_direction": "sort_direction"},
    headers={},
    body=None,
    request=None,
    result=FeedListResponse,
)
