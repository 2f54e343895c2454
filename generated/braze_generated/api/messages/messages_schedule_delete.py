# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /messages/schedule/delete"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import MessagesScheduleDeleteResponse

ENDPOINT: Endpoint[MessagesScheduleDeleteResponse] = Endpoint(
    operation=OPERATIONS["messages_schedule_delete"],
    path=(),
    query=(),
    headers=(),
    body=(Argument("schedule_id", "schedule_id", "str"),),
    result="MessagesScheduleDeleteResponse",
)
