# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ListDecoder, Result

if TYPE_CHECKING:
    from .session_count import SessionCount


@define(kw_only=True, slots=False, repr=False)
class SessionsDataSeriesResponse(Result):
    """
    Numbers of sessions, by day or hour.
    """

    __slots__ = ()
    _required = ("message", "data")

    message: str
    """
    `success`, or what went wrong.
    """

    data: list[SessionCount] = field(metadata={"decode": ListDecoder("SessionCount"), "absent": list})
    """
    Numbers of sessions in the window, one entry for each day or hour.
    """
