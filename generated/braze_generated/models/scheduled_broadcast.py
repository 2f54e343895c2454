# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class ScheduledBroadcast(ResponseModel):
    """
    A campaign or an entry Canvas and its next send time.
    """

    __slots__ = ()
    _required = ("name", "id", "type", "tags", "next_send_time", "schedule_type")

    name: str
    """
    Name of the campaign or Canvas.
    """

    id: str
    """
    API identifier of the campaign or Canvas.
    """

    type_: str = field(metadata={"name": "type"})
    """
    Type of object, `Canvas` or `Campaign`.
    """

    tags: list[str] = field(metadata={"absent": list})
    """
    Names of the tags on the campaign or Canvas.
    """

    next_send_time: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    Next send time; has no offset if users are reached in their local time or at their optimal time.
    """

    schedule_type: str
    """
    `local_time_zones` for each user's local time, `intelligent_delivery` for each user's optimal time,
    or otherwise the name of the company's time zone.
    """
