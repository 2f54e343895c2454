# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class ProfileEvent(ResponseModel):
    """
    A custom event of a user.
    """

    __slots__ = ()

    name: str | None = None
    """
    Name of the custom event.
    """

    first: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user first performed the event, even if that is before the days covered by the export.
    """

    last: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user most recently performed the event.
    """

    count: int | None = None
    """
    Number of times the user performed the event, of all time.
    """
