# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many

if TYPE_CHECKING:
    from .canvas_day_statistics import CanvasDayStatistics


class CanvasSeries(Model):
    """
    The Canvas, and one entry for each day of the window.
    """

    __slots__ = ()
    _required = ["stats"]

    def __init__(
        self,
        *,
        stats: Sequence[CanvasDayStatistics | Mapping[str, Any]],
        name: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "stats": stats,
                "name": name,
            },
        )

    stats: Field[list[CanvasDayStatistics]] = Field("stats", many("CanvasDayStatistics"))
    """
    Statistics of the window, one entry for each day.
    """

    name: Field[str | None] = Field("name")
    """
    Name of the Canvas.
    """
