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
        Argument("subscription_group_id", "subscription_group_id", "str"),
        Argument("subscription_state", "subscription_state", "SubscriptionGroupState"),
        Argument("external_id", "external_id", "str | Sequence[str]"),
        Argument("email", "email", "str | Sequence[str]"),
        Argument("phone", "phone", "str | Sequence[str]"),
        Argument("use_double_opt_in_logic", "use_double_opt_in_logic", "bool"),
    ),
    result="SubscriptionStatusSetResponse",
)
