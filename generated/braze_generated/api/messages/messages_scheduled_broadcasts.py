# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /messages/scheduled_broadcasts"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import MessagesScheduledBroadcastsResponse

ENDPOINT: Endpoint[MessagesScheduledBroadcastsResponse] = Endpoint(
    operation=OPERATIONS["messages_scheduled_broadcasts"],
    path=(),
    query=(Argument("end_time", "end_time", "datetime | str"),),
    headers=(),
    body=None,
    result="MessagesScheduledBroadcastsResponse",
)
