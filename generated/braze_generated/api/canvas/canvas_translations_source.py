# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /canvas/translations/source"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CanvasTranslationsSourceResponse

ENDPOINT: Endpoint[CanvasTranslationsSourceResponse] = Endpoint(
    operation=OPERATIONS["canvas_translations_source"],
    path=(),
    query=(
        Argument("workflow_id", "workflow_id", "str"),
        Argument("step_id", "step_id", "str"),
        Argument("message_variation_id", "message_variation_id", "str"),
        Argument("locale_id", "locale_id", "str"),
        Argument("post_launch_draft_version", "post_launch_draft_version", "bool"),
    ),
    headers=(),
    body=None,
    result="CanvasTranslationsSourceResponse",
)
