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
        Argument("name", "name", "str"),
        Argument("content", "content", "str"),
        Argument("description", "description", "str"),
        Argument("state", "state", "ContentBlockState"),
        Argument("tags", "tags", "Sequence[str]"),
    ),
    result="ContentBlocksCreateResponse",
)
