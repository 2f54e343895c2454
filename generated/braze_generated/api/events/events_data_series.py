# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /events/data_series"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import EventsDataSeriesResponse

ENDPOINT: Endpoint[EventsDataSeriesResponse] = Endpoint(
    operation=OPERATIONS["events_data_series"],
    path=(),
    query=(
        Argument("event", "event", "str"),
        Argument("length", "length", "int"),
        Argument("unit", "unit", "SeriesUnit"),
        Argument("ending_at", "ending_at", "datetime | str"),
        Argument("app_id", "app_id", "str"),
        Argument("segment_id", "segment_id", "str"),
    ),
    headers=(),
    body=None,
    result="EventsDataSeriesResponse",
)
