# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class MessagesScheduleDeleteRequest(RequestModel):
    """
    The schedule to cancel.
    """

    __slots__ = ()
    _required = ["schedule_id"]

    schedule_id: str
    """
    Identifier of the schedule, as its creation returned it.
    """
