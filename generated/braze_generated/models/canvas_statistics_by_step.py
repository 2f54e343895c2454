# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Map

if TYPE_CHECKING:
    from .canvas_step_statistics import CanvasStepStatistics as CanvasStepStatistics


class CanvasStatisticsByStep(Map["CanvasStepStatistics"]):
    """
    Statistics of each step, keyed by the API identifier of the step. Present only if
    `include_step_breakdown` is true; includes deleted steps if `include_deleted_step_data` is also
    true.
    """

    __slots__ = ()
    _decode = staticmethod(ObjectDecoder("CanvasStepStatistics"))
