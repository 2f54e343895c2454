# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .custom_event_count import CustomEventCount


@define(kw_only=True, slots=False, repr=False)
class EventsDataSeriesResponse(Result):
    """
    Occurrences of a custom event by day or hour.
    """

    __slots__ = ()
    _required = ("message", "data")

    message: str
    """
    `success`, or an error message.
    """

    data: list[CustomEventCount] = field(metadata={"decode": ListDecoder("CustomEventCount"), "absent": list})
    """
    One entry per day or hour.
    """
