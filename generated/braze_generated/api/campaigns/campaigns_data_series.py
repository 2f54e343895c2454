# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /campaigns/data_series"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CampaignsDataSeriesResponse

ENDPOINT: Endpoint[CampaignsDataSeriesResponse] = Endpoint(
    operation=OPERATIONS["campaigns_data_series"],
    path=(),
    query=(
        Argument("campaign_id", "campaign_id", "str"),
        Argument("length", "length", "int"),
        Argument("ending_at", "ending_at", "datetime | str"),
    ),
    headers=(),
    body=None,
    result="CampaignsDataSeriesResponse",
)
