# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /canvas/trigger/send"""

from ...client import Endpoint
from ...models.canvas_trigger_send_response import CanvasTriggerSendResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["canvas_trigger_send"],
    path={},
    query={},
    headers={},
    body={
        "canvas_id": "canvas_id",
        "context": "context",
        "canvas_entry_properties": "canvas_entry_properties",
        "broadcast": "broadcast",
        "audience": "audience",
        "recipients": "recipients",
    },
    request="CanvasTriggerSendRequest",
    result=CanvasTriggerSendResponse,
)
