# Generated from openapi/ by `python -m generator`. Do not edit.
"""PUT /content_blocks/translations"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import ContentBlocksTranslationsReplaceResponse

ENDPOINT: Endpoint[ContentBlocksTranslationsReplaceResponse] = Endpoint(
    operation=OPERATIONS["content_blocks_translations_replace"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("content_block_id", "content_block_id", "str"),
        Argument("locale_id", "locale_id", "str"),
        Argument(
            "translation_map", "translation_map", "TranslationMap | Mapping[str, Any]", ObjectDecoder("TranslationMap")
        ),
    ),
    result="ContentBlocksTranslationsReplaceResponse",
)
