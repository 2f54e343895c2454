# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .session_count import SessionCount


@define(kw_only=True, slots=False, repr=False)
class SessionsDataSeriesResponse(Result):
    """
    Session counts by day or hour.
    """

    __slots__ = ()
    _required = ("message", "data")

    message: str
    """
    `success`, or an error message.
    """

    data: list[SessionCount] = field(metadata={"decode": ListDecoder("SessionCount"), "absent": list})
    """
    Session counts in the window, one entry per day or hour.
    """
