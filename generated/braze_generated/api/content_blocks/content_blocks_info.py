# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /content_blocks/info"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import ContentBlocksInfoResponse

ENDPOINT: Endpoint[ContentBlocksInfoResponse] = Endpoint(
    operation=OPERATIONS["content_blocks_info"],
    path=(),
    query=(
        Argument("content_block_id", "content_block_id", "str"),
        Argument("include_inclusion_data", "include_inclusion_data", "bool"),
    ),
    headers=(),
    body=None,
    result="ContentBlocksInfoResponse",
)
