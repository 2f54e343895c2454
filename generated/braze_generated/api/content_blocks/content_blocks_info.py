# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /content_blocks/info"""

from ...client import Endpoint
from ...models.content_blocks_info_response import ContentBlocksInfoResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["content_blocks_info"],
    path={},
    query={"content_block_id": "content_block_id", "include_inclusion_data": "include_inclusion_data"},
    headers={},
    body=None,
    request=None,
    result=ContentBlocksInfoResponse,
)
