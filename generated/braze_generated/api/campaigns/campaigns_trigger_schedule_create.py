# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /campaigns/trigger/schedule/create"""

from ...client import Endpoint
from ...models.campaigns_trigger_schedule_create_response import CampaignsTriggerScheduleCreateResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["campaigns_trigger_schedule_create"],
    path={},
    query={},
    headers={},
    body={
        "campaign_id": "campaign_id",
        "send_id": "send_id",
        "recipients": "recipients",
        "audience": "audience",
        "broadcast": "broadcast",
        "trigger_properties": "trigger_properties",
        "schedule": "schedule",
    },
    request="CampaignsTriggerScheduleCreateRequest",
    result=CampaignsTriggerScheduleCreateResponse,
)
