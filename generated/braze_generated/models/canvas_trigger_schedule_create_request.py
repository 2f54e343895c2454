# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, ObjectDecoder, RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .canvas_context import CanvasContext
    from .canvas_entry_properties import CanvasEntryProperties
    from .canvas_recipient import CanvasRecipient
    from .connected_audience import ConnectedAudience
    from .schedule import Schedule


@define(kw_only=True, slots=False, repr=False)
class CanvasTriggerScheduleCreateRequest(RequestModel):
    """
    The Canvas, when users enter it, and who these are: `recipients`, or `broadcast: true` for everyone
    whom the entry settings of the Canvas target.
    """

    __slots__ = ()
    _required = ["canvas_id", "schedule"]
    _one_of = (OneOf(fields=("recipients", "broadcast"), at_least=1),)

    canvas_id: str
    """
    API identifier of the Canvas.
    """

    schedule: Schedule | Mapping[str, Any] = field(metadata={"decode": ObjectDecoder("Schedule")})
    """
    When to send, or when users enter a Canvas: at a set time in UTC, at the same local time for each
    user, or at the best time of each user on a set day. An update replaces the whole schedule, so what
    it leaves out is no longer set.
    """

    recipients: Sequence[CanvasRecipient | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("CanvasRecipient")}
    )
    """
    Users who enter, at most 50. Needed unless `broadcast` is true.
    """

    audience: ConnectedAudience | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("ConnectedAudience")}
    )
    """
    Only users who meet these conditions enter.
    """

    broadcast: bool | Omit = OMIT
    """
    Whether everyone whom the Canvas targets enters it. Left out, it is false. It must be true where
    `recipients` is left out. Take care: a `true` by mistake reaches the whole segment.
    """

    context: CanvasContext | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("CanvasContext")}
    )
    """
    Values for all users of the request.
    """

    canvas_entry_properties: CanvasEntryProperties | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("CanvasEntryProperties")}
    )
    """
    Legacy name of `context`.
    """
