# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ObjectDecoder, RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .messages import Messages
    from .schedule import Schedule


@define(kw_only=True, slots=False, repr=False)
class MessagesScheduleUpdateRequest(RequestModel):
    """
    A schedule, and its new time, its new messages, or both.
    """

    __slots__ = ()
    _required = ["schedule_id"]
    _one_of = (OneOf(fields=("schedule", "messages"), at_least=1),)

    schedule_id: str
    """
    Identifier of the schedule, as its creation returned it.
    """

    schedule: Schedule | Mapping[str, Any] | Omit = field(default=OMIT, metadata={"decode": ObjectDecoder("Schedule")})
    """
    The new time. Left out, the old one stays.
    """

    messages: Messages | Mapping[str, Any] | Omit = field(default=OMIT, metadata={"decode": ObjectDecoder("Messages")})
    """
    The new messages. Left out, the old ones stay.
    """
