# Generated from openapi/ by `python -m generator`. Do not edit.
"""PUT /templates/webhook/translations"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import TemplatesWebhookTranslationsReplaceResponse

ENDPOINT: Endpoint[TemplatesWebhookTranslationsReplaceResponse] = Endpoint(
    operation=OPERATIONS["templates_webhook_translations_replace"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("template_id", "template_id", "str"),
        Argument("locale_id", "locale_id", "str"),
        Argument(
            "translation_map", "translation_map", "TranslationMap | Mapping[str, Any]", ObjectDecoder("TranslationMap")
        ),
    ),
    result="TemplatesWebhookTranslationsReplaceResponse",
)
