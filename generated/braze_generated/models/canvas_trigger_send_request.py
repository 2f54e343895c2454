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


@define(kw_only=True, slots=False, repr=False)
class CanvasTriggerSendRequest(RequestModel):
    """
    The Canvas, and who is to enter it: `recipients`, or `broadcast: true` for everyone whom the entry
    settings of the Canvas target.
    """

    __slots__ = ()
    _required = ["canvas_id"]
    _one_of = (OneOf(fields=("recipients", "broadcast"), at_least=1),)

    canvas_id: str
    """
    API identifier of the Canvas.
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
    Legacy name of `context`, in older versions of Braze's page.
    """

    broadcast: bool | Omit = OMIT
    """
    Whether everyone whom the Canvas targets enters it. Left out, it is false. It must be true where
    `recipients` is left out, and `recipients` may not be given with it. Take care: a `true` by mistake
    reaches the whole segment.
    """

    audience: ConnectedAudience | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("ConnectedAudience")}
    )
    """
    Only users who meet these conditions enter.
    """

    recipients: Sequence[CanvasRecipient | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("CanvasRecipient")}
    )
    """
    Users who enter, at most 50. Needed unless `broadcast` is true. Where the entry settings of the
    Canvas have a segment, only the listed users who belong to it enter.
    """
