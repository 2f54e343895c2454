# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /campaigns/translations/source"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CampaignsTranslationsSourceResponse

ENDPOINT: Endpoint[CampaignsTranslationsSourceResponse] = Endpoint(
    operation=OPERATIONS["campaigns_translations_source"],
    path=(),
    query=(
        Argument("campaign_id", "campaign_id", "str"),
        Argument("message_variation_id", "message_variation_id", "str"),
        Argument("locale_id", "locale_id", "str"),
        Argument("post_launch_draft_version", "post_launch_draft_version", "bool"),
    ),
    headers=(),
    body=None,
    result="CampaignsTranslationsSourceResponse",
)
