# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /email/blocklist"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import EmailBlocklistResponse

ENDPOINT: Endpoint[EmailBlocklistResponse] = Endpoint(
    operation=OPERATIONS["email_blocklist"],
    path=(),
    query=(),
    headers=(),
    body=(Argument("email", "email", "str | Sequence[str]"),),
    result="EmailBlocklistResponse",
)
