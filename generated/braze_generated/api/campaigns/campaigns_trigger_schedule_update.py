# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /campaigns/trigger/schedule/update"""

from ...client import Endpoint
from ...models.campaigns_trigger_schedule_update_response import CampaignsTriggerScheduleUpdateResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["campaigns_trigger_schedule_update"],
    path={},
    query={},
    headers={},
    body={"campaign_id": "campaign_id", "schedule_id": "schedule_id", "schedule": "schedule"},
    request="CampaignsTriggerScheduleUpdateRequest",
    result=CampaignsTriggerScheduleUpdateResponse,
)
