# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /campaigns/list"""

from ...client import Endpoint
from ...models.campaigns_list_response import CampaignsListResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["campaigns_list"],
    path={},
    query={
        "page": "page",
        "include_archived": "include_archived",
        "sort_direction": "sort_direction",
        "last_edit_time_gt": "last_edit.time[gt]",
    },
    headers={},
    body=None,
    request=None,
    result=CampaignsListResponse,
)
