# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /content_blocks/translations"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import ContentBlocksTranslationsListResponse

ENDPOINT: Endpoint[ContentBlocksTranslationsListResponse] = Endpoint(
    operation=OPERATIONS["content_blocks_translations_list"],
    path=(),
    query=(
        Argument("content_block_id", "content_block_id", "str"),
        Argument("locale_id", "locale_id", "str"),
    ),
    headers=(),
    body=None,
    result="ContentBlocksTranslationsListResponse",
)
