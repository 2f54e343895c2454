# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /email/hard_bounces"""

from ...client import Endpoint
from ...models.email_hard_bounces_response import EmailHardBouncesResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["email_hard_bounces"],
    path={},
    query={"start_date": "start_date", "end_date": "end_date", "limit": "limit", "offset": "offset", "email": "email"},
    headers={},
    body=None,
    request=None,
    result=EmailHardBouncesResponse,
)
