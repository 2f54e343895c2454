# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .monthly_active_user_count import MonthlyActiveUserCount


class KpiMauDataSeriesResponse(Result):
    """
    Monthly active users of the days asked for.
    """

    __slots__ = ()
    _required = ["message", "data"]

    def __init__(
        self,
        *,
        message: str,
        data: Sequence[MonthlyActiveUserCount | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "message": message,
                "data": data,
            },
        )

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    data: Field[list[MonthlyActiveUserCount]] = Field("data", many("MonthlyActiveUserCount"))
    """
    One entry for each day.
    """
