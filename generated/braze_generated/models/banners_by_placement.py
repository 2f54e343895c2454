# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Map

if TYPE_CHECKING:
    from .banner import Banner as Banner


class BannersByPlacement(Map["Banner | None"]):
    """
    The Banner for each placement in the request, keyed by the identifier of the placement; null if the
    user is not eligible for any.
    """

    __slots__ = ()
    _decode = staticmethod(ObjectDecoder("Banner"))
