# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .canvas_statistics_by_step import CanvasStatisticsByStep
    from .canvas_statistics_by_variant import CanvasStatisticsByVariant
    from .canvas_total_statistics import CanvasTotalStatistics


@define(kw_only=True, slots=False, repr=False)
class CanvasStatisticsSummary(ResponseModel):
    """
    The Canvas and its statistics for the whole window.
    """

    __slots__ = ()
    _required = ("name", "total_stats")

    name: str
    """
    Name of the Canvas.
    """

    total_stats: CanvasTotalStatistics = field(metadata={"decode": ObjectDecoder("CanvasTotalStatistics")})
    """
    Statistics of the Canvas as a whole. The number of conversion events is unlimited: a fifth event
    appears in the additional fields `conversions4` and `conversions4_by_entry_time`, and so on. Events
    that the Canvas does not have are omitted.
    """

    variant_stats: CanvasStatisticsByVariant | None = field(
        default=None, metadata={"decode": ObjectDecoder("CanvasStatisticsByVariant")}
    )
    """
    Statistics of each variant, keyed by the API identifier of the variant. Present only if
    `include_variant_breakdown` is true.
    """

    step_stats: CanvasStatisticsByStep | None = field(
        default=None, metadata={"decode": ObjectDecoder("CanvasStatisticsByStep")}
    )
    """
    Statistics of each step, keyed by the API identifier of the step. Present only if
    `include_step_breakdown` is true; includes deleted steps if `include_deleted_step_data` is also
    true.
    """
