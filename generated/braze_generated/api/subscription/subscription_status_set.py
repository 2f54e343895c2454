# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /subscription/status/set"""

from ...client import Endpoint
from ...models.subscription_status_set_response import SubscriptionStatusSetResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["subscription_status_set"],
    path={},
    query={},
    headers={},
    body={
        "subscription_group_id": "subscription_group_id",
        "subscription_state": "subscription_state",
        "external_id": "external_id",
        "email": "email",
        "phone": "phone",
        "use_double_opt_in_logic": "use_double_opt_in_logic",
    },
    request="SubscriptionStatusSetRequest",
    result=SubscriptionStatusSetResponse,
)
