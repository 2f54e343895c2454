# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, one

if TYPE_CHECKING:
    from .canvas_statistics_summary import CanvasStatisticsSummary


class CanvasDataSummaryResponse(Result):
    """
    Statistics of a Canvas, added up over the window.
    """

    __slots__ = ()
    _required = ["message", "data"]

    def __init__(
        self,
        *,
        message: str,
        data: CanvasStatisticsSummary | Mapping[str, Any],
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

    data: Field[CanvasStatisticsSummary] = Field("data", one("CanvasStatisticsSummary"))
    """
    The Canvas, and its statistics over the whole window.
    """
