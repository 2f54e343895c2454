# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /content_blocks/update"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import ContentBlocksUpdateResponse

ENDPOINT: Endpoint[ContentBlocksUpdateResponse] = Endpoint(
    operation=OPERATIONS["content_blocks_update"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("content_block_id", "content_block_id", "str"),
        Argument("name", "name", "str"),
        Argument("description", "description", "str"),
        Argument("content", "content", "str"),
        Argument("state", "state", "ContentBlockState"),
        Argument("tags", "tags", "Sequence[str]"),
    ),
    result="ContentBlocksUpdateResponse",
)
