# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class SessionCount(ResponseModel):
    """
    Number of sessions in one day or hour.
    """

    __slots__ = ()
    _required = ("time", "sessions")

    time: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    The day as an ISO 8601 date, or the hour as an ISO 8601 date and time.
    """

    sessions: int
    """
    Number of sessions.
    """
