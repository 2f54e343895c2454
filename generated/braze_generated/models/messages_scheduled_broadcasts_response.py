# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .scheduled_broadcast import ScheduledBroadcast


@define(kw_only=True, slots=False, repr=False)
class MessagesScheduledBroadcastsResponse(Result):
    """
    Upcoming campaigns and Canvases. No `message` is documented here.
    """

    __slots__ = ()
    _required = ("scheduled_broadcasts",)

    scheduled_broadcasts: list[ScheduledBroadcast] = field(
        metadata={"decode": ListDecoder("ScheduledBroadcast"), "absent": list}
    )
    """
    Campaigns and Canvases that will be sent up to the requested time.
    """
