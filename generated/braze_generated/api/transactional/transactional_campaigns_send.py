# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /transactional/v1/campaigns/{campaign_id}/send"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import TransactionalCampaignsSendResponse

ENDPOINT: Endpoint[TransactionalCampaignsSendResponse] = Endpoint(
    operation=OPERATIONS["transactional_campaigns_send"],
    path=(Argument("campaign_id", "campaign_id", "str"),),
    query=(),
    headers=(),
    body=(
        Argument(
            "recipient",
            "recipient",
            "TransactionalRecipient | dicts.TransactionalRecipient",
            ObjectDecoder("TransactionalRecipient"),
        ),
        Argument("external_send_id", "external_send_id", "str"),
        Argument(
            "trigger_properties",
            "trigger_properties",
            "TriggerProperties | Mapping[str, Any]",
            ObjectDecoder("TriggerProperties"),
        ),
    ),
    result="TransactionalCampaignsSendResponse",
)
