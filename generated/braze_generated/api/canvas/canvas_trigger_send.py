# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /canvas/trigger/send"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder, ObjectDecoder

if TYPE_CHECKING:
    from ...models import CanvasTriggerSendResponse

ENDPOINT: Endpoint[CanvasTriggerSendResponse] = Endpoint(
    operation=OPERATIONS["canvas_trigger_send"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("canvas_id", "canvas_id", "str"),
        Argument("context", "context", "CanvasContext | Mapping[str, Any]", ObjectDecoder("CanvasContext")),
        Argument(
            "canvas_entry_properties",
            "canvas_entry_properties",
            "CanvasEntryProperties | Mapping[str, Any]",
            ObjectDecoder("CanvasEntryProperties"),
        ),
        Argument("broadcast", "broadcast", "bool"),
        Argument(
            "audience", "audience", "ConnectedAudience | dicts.ConnectedAudience", ObjectDecoder("ConnectedAudience")
        ),
        Argument(
            "recipients",
            "recipients",
            "Sequence[CanvasRecipient | dicts.CanvasRecipient]",
            ListDecoder("CanvasRecipient"),
        ),
    ),
    result="CanvasTriggerSendResponse",
)
