# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .daily_active_user_count import DailyActiveUserCount


@define(kw_only=True, slots=False, repr=False)
class KpiDauDataSeriesResponse(Result):
    """
    Daily active users for each requested day.
    """

    __slots__ = ()
    _required = ("message", "data")

    message: str
    """
    `success`, or an error message.
    """

    data: list[DailyActiveUserCount] = field(metadata={"decode": ListDecoder("DailyActiveUserCount"), "absent": list})
    """
    One entry per day.
    """
