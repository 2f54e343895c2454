# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .custom_event_details import CustomEventDetails


@define(kw_only=True, slots=False, repr=False)
class EventsListDetailsResponse(Result):
    """
    A page of custom events.
    """

    __slots__ = ()
    _required = ("message", "events")

    message: str
    """
    `success`, or an error message.
    """

    events: list[CustomEventDetails] = field(metadata={"decode": ListDecoder("CustomEventDetails"), "absent": list})
    """
    Custom events on this page in alphabetical order, at most 50.
    """
