# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class ScheduledBroadcast(Model):
    """
    A campaign or an entry Canvas, and when it is sent next.
    """

    __slots__ = ()
    _required = ["name", "id"]

    def __init__(
        self,
        *,
        name: str,
        id: str,
        type_: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        next_send_time: datetime | str | Omit = OMIT,
        schedule_type: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "name": name,
                "id": id,
                "type": type_,
                "tags": tags,
                "next_send_time": next_send_time,
                "schedule_type": schedule_type,
            },
        )

    name: Field[str] = Field("name")
    """
    Name of the campaign or Canvas.
    """

    id: Field[str] = Field("id")
    """
    API identifier of the campaign or Canvas.
    """

    type_: Field[str | None] = Field("type")
    """
    What is sent, `Canvas` or `Campaign`.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of the tags on the campaign or Canvas.
    """

    next_send_time: Field[Timestamp | None] = Field("next_send_time", timestamp)
    """
    When it is sent next; without an offset where users are reached in local time or at their best time.
    """

    schedule_type: Field[str | None] = Field("schedule_type")
    """
    `local_time_zones` for the local time of each user, `intelligent_delivery` for the best time of each
    user, or else the name of the time zone of the company.
    """
