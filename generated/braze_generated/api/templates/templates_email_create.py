# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /templates/email/create"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import TemplatesEmailCreateResponse

ENDPOINT: Endpoint[TemplatesEmailCreateResponse] = Endpoint(
    operation=OPERATIONS["templates_email_create"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("template_name", "template_name"),
        Argument("subject", "subject"),
        Argument("body", "body"),
        Argument("plaintext_body", "plaintext_body"),
        Argument("preheader", "preheader"),
        Argument("tags", "tags"),
        Argument("should_inline_css", "should_inline_css"),
    ),
    result="TemplatesEmailCreateResponse",
)
