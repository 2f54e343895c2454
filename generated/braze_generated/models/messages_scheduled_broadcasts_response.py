# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .scheduled_broadcast import ScheduledBroadcast


class MessagesScheduledBroadcastsResponse(Result):
    """
    Campaigns and Canvases to come. No `message` is documented here.
    """

    __slots__ = ()
    _required = ["scheduled_broadcasts"]

    def __init__(
        self,
        *,
        scheduled_broadcasts: Sequence[ScheduledBroadcast | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "scheduled_broadcasts": scheduled_broadcasts,
            },
        )

    scheduled_broadcasts: Field[list[ScheduledBroadcast]] = Field("scheduled_broadcasts", many("ScheduledBroadcast"))
    """
    Campaigns and Canvases that are to be sent up to the time asked for.
    """
