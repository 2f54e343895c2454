# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /email/spam/remove"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import EmailSpamRemoveResponse

ENDPOINT: Endpoint[EmailSpamRemoveResponse] = Endpoint(
    operation=OPERATIONS["email_spam_remove"],
    path=(),
    query=(),
    headers=(),
    body=(Argument("email", "email", "str | Sequence[str]"),),
    result="EmailSpamRemoveResponse",
)
