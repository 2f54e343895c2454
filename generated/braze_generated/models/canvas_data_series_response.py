# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, one

if TYPE_CHECKING:
    from .canvas_series import CanvasSeries


class CanvasDataSeriesResponse(Result):
    """
    Statistics of a Canvas, day by day.
    """

    __slots__ = ()
    _required = ["message", "data"]

    def __init__(
        self,
        *,
        message: str,
        data: CanvasSeries | Mapping[str, Any],
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

    data: Field[CanvasSeries] = Field("data", one("CanvasSeries"))
    """
    The Canvas, and one entry for each day of the window.
    """
