# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /campaigns/details"""

from ...client import Endpoint
from ...models.campaigns_details_response import CampaignsDetailsResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["campaigns_details"],
    path={},
    query={
        "campaign_id": "campaign_id",
        "post_launch_draft_version": "post_launch_draft_version",
        "include_has_translatable_content": "include_has_translatable_content",
    },
    headers={},
    body=None,
    request=None,
    result=CampaignsDetailsResponse,
)
