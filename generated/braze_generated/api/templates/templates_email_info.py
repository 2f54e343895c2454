# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /templates/email/info"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import TemplatesEmailInfoResponse

ENDPOINT: Endpoint[TemplatesEmailInfoResponse] = Endpoint(
    operation=OPERATIONS["templates_email_info"],
    path=(),
    query=(Argument("email_template_id", "email_template_id", "str"),),
    headers=(),
    body=None,
    result="TemplatesEmailInfoResponse",
)
