# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /email/unsubscribes"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import EmailUnsubscribesResponse

ENDPOINT: Endpoint[EmailUnsubscribesResponse] = Endpoint(
    operation=OPERATIONS["email_unsubscribes"],
    path=(),
    query=(
        Argument("end_date", "end_date", "date | str"),
        Argument("start_date", "start_date", "date | str"),
        Argument("limit", "limit", "int"),
        Argument("offset", "offset", "int"),
        Argument("sort_direction", "sort_direction", "SortDirection"),
        Argument("email", "email", "str"),
    ),
    headers=(),
    body=None,
    result="EmailUnsubscribesResponse",
)
