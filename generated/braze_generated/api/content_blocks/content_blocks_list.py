# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /content_blocks/list"""

from ...client import Endpoint
from ...models.content_blocks_list_response import ContentBlocksListResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["content_blocks_list"],
    path={},
    query={
        "modified_after": "modified_after",
        "modified_before": "modified_before",
        "limit": "limit",
        "offset": "offset",
    },
    headers={},
    body=None,
    request=None,
    result=ContentBlocksListResponse,
)
