# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .time_comparison import TimeComparison


@define(kw_only=True, slots=False, repr=False)
class LastUsedAppFilter(RequestModel):
    """
    Compares the time of the user's most recent session.
    """

    __slots__ = ()
    _required = ("comparison", "value")

    comparison: TimeComparison
    """
    Whether the session must be before or after the given time.
    """

    value: datetime | str = field(metadata={"decode": decode_timestamp})
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some responses use `2026-01-05
    09:30:00.000 UTC` or a plain date instead. In requests, ISO 8601 with an offset is accepted unless
    the field says otherwise.
    """
