# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /canvas/duplicate"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CanvasDuplicateResponse

ENDPOINT: Endpoint[CanvasDuplicateResponse] = Endpoint(
    operation=OPERATIONS["canvas_duplicate"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("canvas_id", "canvas_id", "str"),
        Argument("name", "name", "str"),
        Argument("description", "description", "str"),
        Argument("tag_names", "tag_names", "str | Sequence[str]"),
    ),
    result="CanvasDuplicateResponse",
)
