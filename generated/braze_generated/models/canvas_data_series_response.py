# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .canvas_series import CanvasSeries


@define(kw_only=True, slots=False, repr=False)
class CanvasDataSeriesResponse(Result):
    """
    Daily statistics of a Canvas.
    """

    __slots__ = ()
    _required = ("message", "data")

    message: str
    """
    `success`, or an error message.
    """

    data: CanvasSeries = field(metadata={"decode": ObjectDecoder("CanvasSeries")})
    """
    The Canvas and its statistics for each day of the window.
    """
