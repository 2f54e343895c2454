# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /email/bounce/remove"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import EmailBounceRemoveResponse

ENDPOINT: Endpoint[EmailBounceRemoveResponse] = Endpoint(
    operation=OPERATIONS["email_bounce_remove"],
    path=(),
    query=(),
    headers=(),
    body=(Argument("email", "email", "str | Sequence[str]"),),
    result="EmailBounceRemoveResponse",
)
