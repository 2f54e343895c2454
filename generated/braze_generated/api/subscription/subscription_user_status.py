# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /subscription/user/status"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import SubscriptionUserStatusResponse

ENDPOINT: Endpoint[SubscriptionUserStatusResponse] = Endpoint(
    operation=OPERATIONS["subscription_user_status"],
    path=(),
    query=(
        Argument("external_id", "external_id[]", "Sequence[str]"),
        Argument("email", "email[]", "Sequence[str]"),
        Argument("phone", "phone[]", "Sequence[str]"),
        Argument("limit", "limit", "int"),
        Argument("offset", "offset", "int"),
    ),
    headers=(),
    body=None,
    result="SubscriptionUserStatusResponse",
)
