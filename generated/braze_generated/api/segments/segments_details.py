# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /segments/details"""

from ...client import Endpoint
from ...models.segments_details_response import SegmentsDetailsResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["segments_details"],
    path={},
    query={"segment_id": "segment_id"},
    headers={},
    body=None,
    request=None,
    result=SegmentsDetailsResponse,
)
