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
        Argument("email_template_id", "email_template_id"),
        Argument("template_name", "template_name"),
        Argument("subject", "subject"),
        Argument("body", "body"),
        Argument("plaintext_body", "plaintext_body"),
        Argument("preheader", "preheader"),
        Argument("tags", "tags"),
        Argument("should_inline_css", "should_inline_css"),
    ),
    result="TemplatesEmailUpdateResponse",
)
