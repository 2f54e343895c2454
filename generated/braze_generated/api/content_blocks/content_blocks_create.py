# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /content_blocks/create"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import ContentBlocksCreateResponse

ENDPOINT: Endpoint[ContentBlocksCreateResponse] = Endpoint(
    operation=OPERATIONS["content_blocks_create"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("name", "name"),
        Argument("content", "content"),
        Argument("description", "description"),
        Argument("state", "state"),
        Argument("tags", "tags"),
    ),
    result="ContentBlocksCreateResponse",
)
