# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Map

if TYPE_CHECKING:
    from .canvas_variant_statistics import CanvasVariantStatistics as CanvasVariantStatistics


class CanvasStatisticsByVariant(Map["CanvasVariantStatistics"]):
    """
    Statistics of each variant, keyed by the API identifier of the variant. Present only if
    `include_variant_breakdown` is true.
    """

    __slots__ = ()
    _decode = staticmethod(ObjectDecoder("CanvasVariantStatistics"))
