# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /messages/schedule/update"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import MessagesScheduleUpdateResponse

ENDPOINT: Endpoint[MessagesScheduleUpdateResponse] = Endpoint(
    operation=OPERATIONS["messages_schedule_update"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("schedule_id", "schedule_id", "str"),
        Argument("schedule", "schedule", "Schedule | dicts.Schedule", ObjectDecoder("Schedule")),
        Argument("messages", "messages", "Messages | dicts.Messages", ObjectDecoder("Messages")),
    ),
    result="MessagesScheduleUpdateResponse",
)
