# Generated from openapi/ by `python -m generator`. Do not edit.
"""PUT /campaigns/translations"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import CampaignsTranslationsReplaceResponse

ENDPOINT: Endpoint[CampaignsTranslationsReplaceResponse] = Endpoint(
    operation=OPERATIONS["campaigns_translations_replace"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("campaign_id", "campaign_id", "str"),
        Argument("message_variation_id", "message_variation_id", "str"),
        Argument("locale_id", "locale_id", "str"),
        Argument(
            "translation_map", "translation_map", "TranslationMap | Mapping[str, Any]", ObjectDecoder("TranslationMap")
        ),
    ),
    result="CampaignsTranslationsReplaceResponse",
)
