# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /templates/email/update"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import TemplatesEmailUpdateResponse

ENDPOINT: Endpoint[TemplatesEmailUpdateResponse] = Endpoint(
    operation=OPERATIONS["templates_email_update"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("email_template_id", "email_template_id", "str"),
        Argument("template_name", "template_name", "str"),
        Argument("subject", "subject", "str"),
        Argument("body", "body", "str"),
        Argument("plaintext_body", "plaintext_body", "str"),
        Argument("preheader", "preheader", "str"),
        Argument("tags", "tags", "Sequence[str]"),
        Argument("should_inline_css", "should_inline_css", "bool"),
    ),
    result="TemplatesEmailUpdateResponse",
)
