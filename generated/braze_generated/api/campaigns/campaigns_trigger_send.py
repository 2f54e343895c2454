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
        "attachments": "attachments",
        "audience": "audience",
        "broadcast": "broadcast",
        "campaign_id": "campaign_id",
        "recipients": "recipients",
        "send_id": "send_id",
        "trigger_properties": "trigger_properties",
    },
    result=CampaignsTriggerSendResponse,
)
