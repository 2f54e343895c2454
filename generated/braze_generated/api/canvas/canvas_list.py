# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /canvas/list"""

from ...client import Endpoint
from ...models.canvas_list_response import CanvasListResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["canvas_list"],
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
    result=CanvasListResponse,
)
