# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .banner_event_type import BannerEventType


@define(kw_only=True, slots=False, repr=False)
class BannerEvent(RequestModel):
    """
    Something that happened to a Banner.
    """

    __slots__ = ()
    _required = ("id", "event_type", "timestamp")

    id: str
    """
    Identifier of the Banner, not of the placement.
    """

    event_type: BannerEventType
    """
    Whether the Banner was seen (`impression`), clicked or dismissed.
    """

    timestamp: datetime | str = field(metadata={"decode": decode_timestamp})
    """
    When the event occurred, in ISO 8601.
    """
