# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /templates/email/list"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import TemplatesEmailListResponse

ENDPOINT: Endpoint[TemplatesEmailListResponse] = Endpoint(
    operation=OPERATIONS["templates_email_list"],
    path=(),
    query=(
        Argument("modified_after", "modified_after", "datetime | str"),
        Argument("modified_before", "modified_before", "datetime | str"),
        Argument("limit", "limit", "int"),
        Argument("offset", "offset", "int"),
    ),
    headers=(),
    body=None,
    result="TemplatesEmailListResponse",
)
