# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /subscription/status/set"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import SubscriptionStatusSetResponse

ENDPOINT: Endpoint[SubscriptionStatusSetResponse] = Endpoint(
    operation=OPERATIONS["subscription_status_set"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("subscription_group_id", "subscription_group_id"),
        Argument("subscription_state", "subscription_state"),
        Argument("external_id", "external_id"),
        Argument("email", "email"),
        Argument("phone", "phone"),
        Argument("use_double_opt_in_logic", "use_double_opt_in_logic"),
    ),
    result="SubscriptionStatusSetResponse",
)
