# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class Walk(RequestModel):
    """
    When a walk is.
    """

    __slots__ = ()
    _required = ("start",)

    start: datetime | str = field(metadata={"decode": decode_timestamp})
    """
    A point in time.
    """

    end: datetime | str | Omit = field(default=OMIT, metadata={"decode": decode_timestamp})
    """
    When it ends.
    """
