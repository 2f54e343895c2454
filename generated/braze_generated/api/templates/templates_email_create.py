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
        Argument("template_name", "template_name", "str"),
        Argument("subject", "subject", "str"),
        Argument("body", "body", "str"),
        Argument("plaintext_body", "plaintext_body", "str"),
        Argument("preheader", "preheader", "str"),
        Argument("tags", "tags", "Sequence[str]"),
        Argument("should_inline_css", "should_inline_css", "bool"),
    ),
    result="TemplatesEmailCreateResponse",
)
