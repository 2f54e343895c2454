# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /email/status"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import EmailStatusResponse

ENDPOINT: Endpoint[EmailStatusResponse] = Endpoint(
    operation=OPERATIONS["email_status"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("email", "email", "str | Sequence[str]"),
        Argument("subscription_state", "subscription_state", "SubscriptionState"),
    ),
    result="EmailStatusResponse",
)
