# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /campaigns/list"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CampaignsListResponse

ENDPOINT: Endpoint[CampaignsListResponse] = Endpoint(
    operation=OPERATIONS["campaigns_list"],
    path=(),
    query=(
        Argument("page", "page", "int"),
        Argument("include_archived", "include_archived", "bool"),
        Argument("sort_direction", "sort_direction", "SortDirection"),
        Argument("last_edit_time_gt", "last_edit.time[gt]", "datetime | str"),
    ),
    headers=(),
    body=None,
    result="CampaignsListResponse",
)
