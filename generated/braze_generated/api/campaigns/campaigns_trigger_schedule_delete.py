# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /campaigns/trigger/schedule/delete"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CampaignsTriggerScheduleDeleteResponse

ENDPOINT: Endpoint[CampaignsTriggerScheduleDeleteResponse] = Endpoint(
    operation=OPERATIONS["campaigns_trigger_schedule_delete"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("campaign_id", "campaign_id", "str"),
        Argument("schedule_id", "schedule_id", "str"),
    ),
    result="CampaignsTriggerScheduleDeleteResponse",
)
