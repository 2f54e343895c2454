# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /email/blacklist"""

from ...client import Endpoint
from ...models.email_blacklist_response import EmailBlacklistResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["email_blacklist"],
    path={},
    query={},
    headers={},
    body={"email": "email"},
    request="EmailBlacklistRequest",
    result=EmailBlacklistResponse,
)
