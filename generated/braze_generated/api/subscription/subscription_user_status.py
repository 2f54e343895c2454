# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /subscription/user/status"""

from ...client import Endpoint
from ...models.subscription_user_status_response import SubscriptionUserStatusResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["subscription_user_status"],
    path={},
    query={
        "external_id": "external_id[]",
        "email": "email[]",
        "phone": "phone[]",
        "limit": "limit",
        "offset": "offset",
    },
    headers={},
    body=None,
    request=None,
    result=SubscriptionUserStatusResponse,
)
