# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /email/unsubscribes"""

from ...client import Endpoint
from ...models.email_unsubscribes_response import EmailUnsubscribesResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["email_unsubscribes"],
    path={},
    query={
        "start_date": "start_date",
        "end_date": "end_date",
        "limit": "limit",
        "offset": "offset",
        "sort_direction": "sort_direction",
        "email": "email",
    },
    headers={},
    body=None,
    request=None,
    result=EmailUnsubscribesResponse,
)
