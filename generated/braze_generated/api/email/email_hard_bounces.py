# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /email/hard_bounces"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import EmailHardBouncesResponse

ENDPOINT: Endpoint[EmailHardBouncesResponse] = Endpoint(
    operation=OPERATIONS["email_hard_bounces"],
    path=(),
    query=(
        Argument("end_date", "end_date", "date | str"),
        Argument("start_date", "start_date", "date | str"),
        Argument("limit", "limit", "int"),
        Argument("offset", "offset", "int"),
        Argument("email", "email", "str"),
    ),
    headers=(),
    body=None,
    result="EmailHardBouncesResponse",
)
