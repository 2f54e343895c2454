# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .banner_properties import BannerProperties


@define(kw_only=True, slots=False, repr=False)
class Banner(ResponseModel):
    """
    A Banner for one placement.
    """

    __slots__ = ()
    _required = ("id", "placement_id", "is_control", "is_test_send", "expires_at", "properties")

    id: str
    """
    Identifier of the Banner, to be used in `/v1/device-messaging/banners/track`.
    """

    placement_id: str
    """
    Identifier of the placement.
    """

    is_control: bool
    """
    Whether this is the variant of the control group.
    """

    is_test_send: bool
    """
    Whether the Banner comes from a test send.
    """

    expires_at: int
    """
    Unix time in seconds after which the Banner should no longer be shown, or -1 if it does not expire.
    """

    properties: BannerProperties | None = field(metadata={"decode": ObjectDecoder("BannerProperties")})
    """
    Properties that were defined in the campaign; null if there are none.
    """
