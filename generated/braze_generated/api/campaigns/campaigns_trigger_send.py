# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /campaigns/trigger/send"""

from ...client import Endpoint
from ...models.campaigns_trigger_send_response import CampaignsTriggerSendResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["campaigns_trigger_send"],
    path={},
    query={},
    headers={},
    body={
        "campaign_id": "campaign_id",
        "send_id": "send_id",
        "trigger_properties": "trigger_properties",
        "broadcast": "broadcast",
        "audience": "audience",
        "recipients": "recipients",
        "attachments": "attachments",
    },
    request="CampaignsTriggerSendRequest",
    result=CampaignsTriggerSendResponse,
)
