# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /campaigns/trigger/schedule/update"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import CampaignsTriggerScheduleUpdateResponse

ENDPOINT: Endpoint[CampaignsTriggerScheduleUpdateResponse] = Endpoint(
    operation=OPERATIONS["campaigns_trigger_schedule_update"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("campaign_id", "campaign_id", "str"),
        Argument("schedule_id", "schedule_id", "str"),
        Argument("schedule", "schedule", "Schedule | dicts.Schedule", ObjectDecoder("Schedule")),
    ),
    result="CampaignsTriggerScheduleUpdateResponse",
)
