# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /email/bounce/remove"""

from ...client import Endpoint
from ...models.email_bounce_remove_response import EmailBounceRemoveResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["email_bounce_remove"],
    path={},
    query={},
    headers={},
    body={"email": "email"},
    request="EmailBounceRemoveRequest",
    result=EmailBounceRemoveResponse,
)
