# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /content_blocks/update"""

from ...client import Endpoint
from ...models.content_blocks_update_response import ContentBlocksUpdateResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["content_blocks_update"],
    path={},
    query={},
    headers={},
    body={
        "content_block_id": "content_block_id",
        "name": "name",
        "description": "description",
        "content": "content",
        "state": "state",
        "tags": "tags",
    },
    request="ContentBlocksUpdateRequest",
    result=ContentBlocksUpdateResponse,
)
