# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /email/status"""

from ...client import Endpoint
from ...models.email_status_response import EmailStatusResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["email_status"],
    path={},
    query={},
    headers={},
    body={"email": "email", "subscription_state": "subscription_state"},
    request="EmailStatusRequest",
    result=EmailStatusResponse,
)
