# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .canvas_summary import CanvasSummary


@define(kw_only=True, slots=False, repr=False)
class CanvasListResponse(Result):
    """
    One page of Canvases.
    """

    __slots__ = ()
    _required = ("message", "canvases")

    message: str
    """
    `success`, or an error message.
    """

    canvases: list[CanvasSummary] = field(metadata={"decode": ListDecoder("CanvasSummary"), "absent": list})
    """
    Canvases on this page, at most 100; empty after the last page.
    """
