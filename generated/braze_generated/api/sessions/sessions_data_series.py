# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /sessions/data_series"""

from ...client import Endpoint
from ...models.sessions_data_series_response import SessionsDataSeriesResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["sessions_data_series"],
    path={},
    query={
        "length": "length",
        "unit": "unit",
        "ending_at": "ending_at",
        "app_id": "app_id",
        "segment_id": "segment_id",
    },
    headers={},
    body=None,
    request=None,
    result=SessionsDataSeriesResponse,
)
