# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .messages import Messages
    from .schedule import Schedule


class MessagesScheduleUpdateRequest(Model):
    """
    A schedule, and its new time, its new messages, or both.
    """

    __slots__ = ()
    _required = ["schedule_id"]
    _one_of = [(None, ("schedule", "messages"), 1, None)]

    def __init__(
        self,
        *,
        schedule_id: str,
        schedule: Schedule | Mapping[str, Any] | Omit = OMIT,
        messages: Messages | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "schedule_id": schedule_id,
                "schedule": schedule,
                "messages": messages,
            },
        )

    schedule_id: Field[str] = Field("schedule_id")
    """
    Identifier of the schedule, as its creation returned it.
    """

    schedule: Field[Schedule | None] = Field("schedule", one("Schedule"))
    """
    The new time. Left out, the old one stays.
    """

    messages: Field[Messages | None] = Field("messages", one("Messages"))
    """
    The new messages. Left out, the old ones stay.
    """
