# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .canvas_context import CanvasContext
    from .canvas_entry_properties import CanvasEntryProperties
    from .canvas_recipient import CanvasRecipient
    from .connected_audience import ConnectedAudience
    from .schedule import Schedule


class CanvasTriggerScheduleCreateRequest(Model):
    """
    The Canvas, when users enter it, and who these are: `recipients`, or `broadcast: true` for everyone
    whom the entry settings of the Canvas target.
    """

    __slots__ = ()
    _required = ["canvas_id", "schedule"]
    _one_of = [(None, ("recipients", "broadcast"), 1, None)]

    def __init__(
        self,
        *,
        canvas_id: str,
        schedule: Schedule | Mapping[str, Any],
        recipients: Sequence[CanvasRecipient | Mapping[str, Any]] | Omit = OMIT,
        audience: ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        context: CanvasContext | Mapping[str, Any] | Omit = OMIT,
        canvas_entry_properties: CanvasEntryProperties | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "canvas_id": canvas_id,
                "schedule": schedule,
                "recipients": recipients,
                "audience": audience,
                "broadcast": broadcast,
                "context": context,
                "canvas_entry_properties": canvas_entry_properties,
            },
        )

    canvas_id: Field[str] = Field("canvas_id")
    """
    API identifier of the Canvas.
    """

    schedule: Field[Schedule] = Field("schedule", one("Schedule"))
    """
    When to send, or when users enter a Canvas: at a set time in UTC, at the same local time for each
    user, or at the best time of each user on a set day. An update replaces the whole schedule, so what
    it leaves out is no longer set.
    """

    recipients: Field[list[CanvasRecipient] | None] = Field("recipients", many("CanvasRecipient"))
    """
    Users who enter, at most 50. Needed unless `broadcast` is true.
    """

    audience: Field[ConnectedAudience | None] = Field("audience", one("ConnectedAudience"))
    """
    Only users who meet these conditions enter.
    """

    broadcast: Field[bool | None] = Field("broadcast")
    """
    Whether everyone whom the Canvas targets enters it. Left out, it is false. It must be true where
    `recipients` is left out. Take care: a `true` by mistake reaches the whole segment.
    """

    context: Field[CanvasContext | None] = Field("context", one("CanvasContext"))
    """
    Values for all users of the request.
    """

    canvas_entry_properties: Field[CanvasEntryProperties | None] = Field(
        "canvas_entry_properties", one("CanvasEntryProperties")
    )
    """
    Legacy name of `context`.
    """
