# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel, decode_timestamp
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class ScheduledBroadcast(ResponseModel):
    """
    A campaign or an entry Canvas, and when it is sent next.
    """

    __slots__ = ()
    _required = ("name", "id")

    name: str
    """
    Name of the campaign or Canvas.
    """

    id: str
    """
    API identifier of the campaign or Canvas.
    """

    type_: str | None = field(default=None, metadata={"name": "type"})
    """
    What is sent, `Canvas` or `Campaign`.
    """

    tags: list[str] | None = None
    """
    Names of the tags on the campaign or Canvas.
    """

    next_send_time: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When it is sent next; without an offset where users are reached in local time or at their best time.
    """

    schedule_type: str | None = None
    """
    `local_time_zones` for the local time of each user, `intelligent_delivery` for the best time of each
    user, or else the name of the time zone of the company.
    """
