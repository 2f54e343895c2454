# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /campaigns/trigger/schedule/delete"""

from ...client import Endpoint
from ...models.campaigns_trigger_schedule_delete_response import CampaignsTriggerScheduleDeleteResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["campaigns_trigger_schedule_delete"],
    path={},
    query={},
    headers={},
    body={"campaign_id": "campaign_id", "schedule_id": "schedule_id"},
    request="CampaignsTriggerScheduleDeleteRequest",
    result=CampaignsTriggerScheduleDeleteResponse,
)
