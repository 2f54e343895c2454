# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /subscription/status/get"""

from ...client import Endpoint
from ...models.subscription_status_get_response import SubscriptionStatusGetResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["subscription_status_get"],
    path={},
    query={
        "subscription_group_id": "subscription_group_id",
        "external_id": "external_id[]",
        "email": "email[]",
        "phone": "phone[]",
    },
    headers={},
    body=None,
    request=None,
    result=SubscriptionStatusGetResponse,
)
