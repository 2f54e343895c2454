# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /campaigns/data_series"""

from ...client import Endpoint
from ...models.campaigns_data_series_response import CampaignsDataSeriesResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["campaigns_data_series"],
    path={},
    query={"campaign_id": "campaign_id", "length": "length", "ending_at": "ending_at"},
    headers={},
    body=None,
    request=None,
    result=CampaignsDataSeriesResponse,
)
