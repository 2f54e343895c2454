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


class CanvasTriggerSendRequest(Model):
    """
    The Canvas, and who is to enter it: `recipients`, or `broadcast: true` for everyone whom the entry
    settings of the Canvas target.
    """

    __slots__ = ()
    _required = ["canvas_id"]
    _one_of = [(None, ("recipients", "broadcast"), 1, None)]

    def __init__(
        self,
        *,
        canvas_id: str,
        context: CanvasContext | Mapping[str, Any] | Omit = OMIT,
        canvas_entry_properties: CanvasEntryProperties | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        audience: ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        recipients: Sequence[CanvasRecipient | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "canvas_id": canvas_id,
                "context": context,
                "canvas_entry_properties": canvas_entry_properties,
                "broadcast": broadcast,
                "audience": audience,
                "recipients": recipients,
            },
        )

    canvas_id: Field[str] = Field("canvas_id")
    """
    API identifier of the Canvas.
    """

    context: Field[CanvasContext | None] = Field("context", one("CanvasContext"))
    """
    Values for all users of the request.
    """

    canvas_entry_properties: Field[CanvasEntryProperties | None] = Field(
        "canvas_entry_properties", one("CanvasEntryProperties")
    )
    """
    Legacy name of `context`, in older versions of Braze's page.
    """

    broadcast: Field[bool | None] = Field("broadcast")
    """
    Whether everyone whom the Canvas targets enters it. Left out, it is false. It must be true where
    `recipients` is left out, and `recipients` may not be given with it. Take care: a `true` by mistake
    reaches the whole segment.
    """

    audience: Field[ConnectedAudience | None] = Field("audience", one("ConnectedAudience"))
    """
    Only users who meet these conditions enter.
    """

    recipients: Field[list[CanvasRecipient] | None] = Field("recipients", many("CanvasRecipient"))
    """
    Users who enter, at most 50. Needed unless `broadcast` is true. Where the entry settings of the
    Canvas have a segment, only the listed users who belong to it enter.
    """
