# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /canvas/details"""

from ...client import Endpoint
from ...models.canvas_details_response import CanvasDetailsResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["canvas_details"],
    path={},
    query={
        "canvas_id": "canvas_id",
        "post_launch_draft_version": "post_launch_draft_version",
        "include_has_translatable_content": "include_has_translatable_content",
    },
    headers={},
    body=None,
    request=None,
    result=CanvasDetailsResponse,
)
