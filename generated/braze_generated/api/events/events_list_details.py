# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /events"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import EventsListDetailsResponse

ENDPOINT: Endpoint[EventsListDetailsResponse] = Endpoint(
    operation=OPERATIONS["events_list_details"],
    path=(),
    query=(Argument("cursor", "cursor", "str"),),
    headers=(),
    body=None,
    result="EventsListDetailsResponse",
)
