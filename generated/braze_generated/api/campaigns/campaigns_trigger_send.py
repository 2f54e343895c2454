# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /campaigns/trigger/send"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder, ObjectDecoder

if TYPE_CHECKING:
    from ...models import CampaignsTriggerSendResponse

ENDPOINT: Endpoint[CampaignsTriggerSendResponse] = Endpoint(
    operation=OPERATIONS["campaigns_trigger_send"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("campaign_id", "campaign_id", "str"),
        Argument("send_id", "send_id", "str"),
        Argument(
            "trigger_properties",
            "trigger_properties",
            "TriggerProperties | Mapping[str, Any]",
            ObjectDecoder("TriggerProperties"),
        ),
        Argument("broadcast", "broadcast", "bool"),
        Argument(
            "audience", "audience", "ConnectedAudience | dicts.ConnectedAudience", ObjectDecoder("ConnectedAudience")
        ),
        Argument(
            "recipients",
            "recipients",
            "Sequence[CampaignRecipient | dicts.CampaignRecipient]",
            ListDecoder("CampaignRecipient"),
        ),
        Argument(
            "attachments",
            "attachments",
            "Sequence[TriggerAttachment | dicts.TriggerAttachment]",
            ListDecoder("TriggerAttachment"),
        ),
    ),
    result="CampaignsTriggerSendResponse",
)
