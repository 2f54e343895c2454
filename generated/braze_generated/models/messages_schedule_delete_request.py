# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class MessagesScheduleDeleteRequest(Model):
    """
    The schedule to cancel.
    """

    __slots__ = ()
    _required = ["schedule_id"]

    def __init__(
        self,
        *,
        schedule_id: str,
    ) -> None:
        self._fill(
            {
                "schedule_id": schedule_id,
            },
        )

    schedule_id: Field[str] = Field("schedule_id")
    """
    Identifier of the schedule, as its creation returned it.
    """
