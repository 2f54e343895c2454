# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .canvas_statistics_by_step import CanvasStatisticsByStep
    from .canvas_statistics_by_variant import CanvasStatisticsByVariant
    from .canvas_total_statistics import CanvasTotalStatistics


class CanvasDayStatistics(Model):
    """
    Statistics of one day.
    """

    __slots__ = ()
    _required = ["time"]

    def __init__(
        self,
        *,
        time: str,
        total_stats: CanvasTotalStatistics | Mapping[str, Any] | Omit = OMIT,
        variant_stats: CanvasStatisticsByVariant | Mapping[str, Any] | Omit = OMIT,
        step_stats: CanvasStatisticsByStep | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "time": time,
                "total_stats": total_stats,
                "variant_stats": variant_stats,
                "step_stats": step_stats,
            },
        )

    time: Field[str] = Field("time")
    """
    The day, as an ISO 8601 date such as `2026-03-02`.
    """

    total_stats: Field[CanvasTotalStatistics | None] = Field("total_stats", one("CanvasTotalStatistics"))
    """
    Statistics of the Canvas as a whole. Counts of conversion events go on without a bound: a fifth
    event appears as the further fields `conversions4` and `conversions4_by_entry_time`, and so on.
    Events that the Canvas does not have are left out.
    """

    variant_stats: Field[CanvasStatisticsByVariant | None] = Field("variant_stats", one("CanvasStatisticsByVariant"))
    """
    Statistics of each variant, by API identifier of the variant. Present only when
    `include_variant_breakdown` is true.
    """

    step_stats: Field[CanvasStatisticsByStep | None] = Field("step_stats", one("CanvasStatisticsByStep"))
    """
    Statistics of each step, by API identifier of the step. Present only when `include_step_breakdown`
    is true; deleted steps are among them when `include_deleted_step_data` is true as well.
    """
