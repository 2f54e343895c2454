# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .banners_by_placement import BannersByPlacement


@define(kw_only=True, slots=False, repr=False)
class DeviceMessagingBannersSyncResponse(Result):
    """
    The Banners for the user.
    """

    __slots__ = ()
    _required = ("banners",)

    banners: BannersByPlacement = field(metadata={"decode": ObjectDecoder("BannersByPlacement")})
    """
    The Banner for each placement in the request, keyed by the identifier of the placement; null if the
    user is not eligible for any.
    """
