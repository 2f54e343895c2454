# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /email/spam/remove"""

from ...client import Endpoint
from ...models.email_spam_remove_response import EmailSpamRemoveResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["email_spam_remove"],
    path={},
    query={},
    headers={},
    body={"email": "email"},
    request="EmailSpamRemoveRequest",
    result=EmailSpamRemoveResponse,
)
