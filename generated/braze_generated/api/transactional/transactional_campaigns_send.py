# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /transactional/v1/campaigns/{campaign_id}/send"""

from ...client import Endpoint
from ...models.transactional_campaigns_send_response import TransactionalCampaignsSendResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["transactional_campaigns_send"],
    path={"campaign_id": "campaign_id"},
    query={},
    headers={},
    body={"external_send_id": "external_send_id", "trigger_properties": "trigger_properties", "recipient": "recipient"},
    request="TransactionalCampaignsSendRequest",
    result=TransactionalCampaignsSendResponse,
)
