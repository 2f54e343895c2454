# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .banner_event_error import BannerEventError


@define(kw_only=True, slots=False, repr=False)
class DeviceMessagingBannersTrackResponse(Result):
    """
    The number of events queued, and those that were skipped.
    """

    __slots__ = ()
    _required = ("events_processed", "message")
    _partial_errors = ("errors",)

    events_processed: int
    """
    Number of events queued.
    """

    message: str
    """
    `success` if at least one event was queued.
    """

    errors: list[BannerEventError] | None = field(default=None, metadata={"decode": ListDecoder("BannerEventError")})
    """
    Events that were skipped; absent if there are none.
    """
