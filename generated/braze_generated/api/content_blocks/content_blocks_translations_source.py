# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /content_blocks/translations/source"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import ContentBlocksTranslationsSourceResponse

ENDPOINT: Endpoint[ContentBlocksTranslationsSourceResponse] = Endpoint(
    operation=OPERATIONS["content_blocks_translations_source"],
    path=(),
    query=(
        Argument("content_block_id", "content_block_id", "str"),
        Argument("locale_id", "locale_id", "str"),
    ),
    headers=(),
    body=None,
    result="ContentBlocksTranslationsSourceResponse",
)
