# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .canvas_statistics_summary import CanvasStatisticsSummary


@define(kw_only=True, slots=False, repr=False)
class CanvasDataSummaryResponse(Result):
    """
    Statistics of a Canvas, totalled over the window.
    """

    __slots__ = ()
    _required = ("message", "data")

    message: str
    """
    `success`, or an error message.
    """

    data: CanvasStatisticsSummary = field(metadata={"decode": ObjectDecoder("CanvasStatisticsSummary")})
    """
    The Canvas and its statistics for the whole window.
    """
