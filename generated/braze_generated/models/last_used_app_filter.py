# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..types import Field, Model, Timestamp, timestamp

if TYPE_CHECKING:
    from .time_comparison import TimeComparison


class LastUsedAppFilter(Model):
    """
    Compares the time of the user's last session.
    """

    __slots__ = ()
    _required = ["comparison", "value"]

    def __init__(
        self,
        *,
        comparison: TimeComparison,
        value: datetime | str,
    ) -> None:
        self._fill(
            {
                "comparison": comparison,
                "value": value,
            },
        )

    comparison: Field[TimeComparison] = Field("comparison")
    """
    Side of the given time on which the session must lie.
    """

    value: Field[Timestamp] = Field("value", timestamp)
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some answers use `2026-01-05
    09:30:00.000 UTC` or a bare date instead. In a request, ISO 8601 with an offset is understood,
    unless the field says otherwise.
    """
