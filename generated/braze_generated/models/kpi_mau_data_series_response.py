# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ListDecoder, Result

if TYPE_CHECKING:
    from .monthly_active_user_count import MonthlyActiveUserCount


@define(kw_only=True, slots=False, repr=False)
class KpiMauDataSeriesResponse(Result):
    """
    Monthly active users of the days asked for.
    """

    __slots__ = ()
    _required = ("message", "data")

    message: str
    """
    `success`, or what went wrong.
    """

    data: list[MonthlyActiveUserCount] = field(
        metadata={"decode": ListDecoder("MonthlyActiveUserCount"), "absent": list}
    )
    """
    One entry for each day.
    """
