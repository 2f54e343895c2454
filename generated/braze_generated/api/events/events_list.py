# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /events/list"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import EventsListResponse

ENDPOINT: Endpoint[EventsListResponse] = Endpoint(
    operation=OPERATIONS["events_list"],
    path=(),
    query=(Argument("page", "page", "int"),),
    headers=(),
    body=None,
    result="EventsListResponse",
)
