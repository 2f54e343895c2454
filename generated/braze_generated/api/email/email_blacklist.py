# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /email/blacklist"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import EmailBlacklistResponse

ENDPOINT: Endpoint[EmailBlacklistResponse] = Endpoint(
    operation=OPERATIONS["email_blacklist"],
    path=(),
    query=(),
    headers=(),
    body=(Argument("email", "email", "str | Sequence[str]"),),
    result="EmailBlacklistResponse",
)
