# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /segments/data_series"""

from ...client import Endpoint
from ...models.segments_data_series_response import SegmentsDataSeriesResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["segments_data_series"],
    path={},
    query={"segment_id": "segment_id", "length": "length", "ending_at": "ending_at"},
    headers={},
    body=None,
    request=None,
    result=SegmentsDataSeriesResponse,
)
