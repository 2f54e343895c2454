# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /campaigns/trigger/schedule/create"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder, ObjectDecoder

if TYPE_CHECKING:
    from ...models import CampaignsTriggerScheduleCreateResponse

ENDPOINT: Endpoint[CampaignsTriggerScheduleCreateResponse] = Endpoint(
    operation=OPERATIONS["campaigns_trigger_schedule_create"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("campaign_id", "campaign_id", "str"),
        Argument("schedule", "schedule", "Schedule | dicts.Schedule", ObjectDecoder("Schedule")),
        Argument("send_id", "send_id", "str"),
        Argument(
            "recipients",
            "recipients",
            "Sequence[CampaignRecipient | dicts.CampaignRecipient]",
            ListDecoder("CampaignRecipient"),
        ),
        Argument(
            "audience", "audience", "ConnectedAudience | dicts.ConnectedAudience", ObjectDecoder("ConnectedAudience")
        ),
        Argument("broadcast", "broadcast", "bool"),
        Argument(
            "trigger_properties",
            "trigger_properties",
            "TriggerProperties | Mapping[str, Any]",
            ObjectDecoder("TriggerProperties"),
        ),
    ),
    result="CampaignsTriggerScheduleCreateResponse",
)
