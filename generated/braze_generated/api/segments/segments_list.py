# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /segments/list"""

from ...client import Endpoint
from ...models.segments_list_response import SegmentsListResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["segments_list"],
    path={},
    query={"page": "page", "sort_direction": "sort_direction"},
    headers={},
    body=None,
    request=None,
    result=SegmentsListResponse,
)
