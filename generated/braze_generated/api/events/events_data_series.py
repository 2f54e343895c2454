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
        Argument("event", "event"),
        Argument("length", "length"),
        Argument("unit", "unit"),
        Argument("ending_at", "ending_at"),
        Argument("app_id", "app_id"),
        Argument("segment_id", "segment_id"),
    ),
    headers=(),
    body=None,
    result="EventsDataSeriesResponse",
)
