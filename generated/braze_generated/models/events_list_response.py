# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class EventsListResponse(Result):
    """
    One page of custom event names.
    """

    __slots__ = ()
    _required = ("message", "events")

    message: str
    """
    `success`, or an error message.
    """

    events: list[str] = field(metadata={"absent": list})
    """
    Names on this page in alphabetical order, at most 250; empty after the last page.
    """
