# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class CustomEventCount(ResponseModel):
    """
    Number of occurrences of the custom event in one day or hour.
    """

    __slots__ = ()
    _required = ("time", "count")

    time: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    The day as an ISO 8601 date, or the hour as an ISO 8601 date and time.
    """

    count: int
    """
    Number of occurrences of the event.
    """
