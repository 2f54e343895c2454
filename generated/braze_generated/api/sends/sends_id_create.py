# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /sends/id/create"""

from ...client import Endpoint
from ...models.sends_id_create_response import SendsIdCreateResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["sends_id_create"],
    path={},
    query={},
    headers={},
    body={"campaign_id": "campaign_id", "send_id": "send_id"},
    request="SendsIdCreateRequest",
    result=SendsIdCreateResponse,
)
