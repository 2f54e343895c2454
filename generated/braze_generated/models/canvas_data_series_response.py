# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ObjectDecoder, Result

if TYPE_CHECKING:
    from .canvas_series import CanvasSeries


@define(kw_only=True, slots=False, repr=False)
class CanvasDataSeriesResponse(Result):
    """
    Statistics of a Canvas, day by day.
    """

    __slots__ = ()
    _required = ("message", "data")

    message: str
    """
    `success`, or what went wrong.
    """

    data: CanvasSeries = field(metadata={"decode": ObjectDecoder("CanvasSeries")})
    """
    The Canvas, and one entry for each day of the window.
    """
