# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Map

if TYPE_CHECKING:
    from .banner_property import BannerProperty as BannerProperty


class BannerProperties(Map["BannerProperty"]):
    """
    Properties of a Banner, keyed by name.
    """

    __slots__ = ()
    _decode = staticmethod(ObjectDecoder("BannerProperty"))
