# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /subscription/status/get"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import SubscriptionStatusGetResponse

ENDPOINT: Endpoint[SubscriptionStatusGetResponse] = Endpoint(
    operation=OPERATIONS["subscription_status_get"],
    path=(),
    query=(
        Argument("subscription_group_id", "subscription_group_id", "str"),
        Argument("external_id", "external_id[]", "Sequence[str]"),
        Argument("email", "email[]", "Sequence[str]"),
        Argument("phone", "phone[]", "Sequence[str]"),
    ),
    headers=(),
    body=None,
    result="SubscriptionStatusGetResponse",
)
