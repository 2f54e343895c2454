# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .canvas_summary import CanvasSummary


class CanvasListResponse(Result):
    """
    One page of Canvases.
    """

    __slots__ = ()
    _required = ["message", "canvases"]

    def __init__(
        self,
        *,
        message: str,
        canvases: Sequence[CanvasSummary | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "message": message,
                "canvases": canvases,
            },
        )

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    canvases: Field[list[CanvasSummary]] = Field("canvases", many("CanvasSummary"))
    """
    Canvases of this page, at most 100; empty past the last page.
    """
