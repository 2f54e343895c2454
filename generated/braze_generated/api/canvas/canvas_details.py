# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /canvas/details"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CanvasDetailsResponse

ENDPOINT: Endpoint[CanvasDetailsResponse] = Endpoint(
    operation=OPERATIONS["canvas_details"],
    path=(),
    query=(
        Argument("canvas_id", "canvas_id", "str"),
        Argument("post_launch_draft_version", "post_launch_draft_version", "bool"),
        Argument("include_has_translatable_content", "include_has_translatable_content", "bool"),
    ),
    headers=(),
    body=None,
    result="CanvasDetailsResponse",
)
