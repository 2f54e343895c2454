# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /events/data_series"""

from ...client import Endpoint
from ...models.events_data_series_response import EventsDataSeriesResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["events_data_series"],
    path={},
    query={
        "event": "event",
        "length": "length",
        "unit": "unit",
        "ending_at": "ending_at",
        "app_id": "app_id",
        "segment_id": "segment_id",
    },
    headers={},
    body=None,
    request=None,
    result=EventsDataSeriesResponse,
)
