# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /content_blocks/create"""

from ...client import Endpoint
from ...models.content_blocks_create_response import ContentBlocksCreateResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["content_blocks_create"],
    path={},
    query={},
    headers={},
    body={"name": "name", "description": "description", "content": "content", "state": "state", "tags": "tags"},
    request="ContentBlocksCreateRequest",
    result=ContentBlocksCreateResponse,
)
