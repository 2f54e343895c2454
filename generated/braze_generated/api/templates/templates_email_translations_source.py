# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /templates/email/translations/source"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import TemplatesEmailTranslationsSourceResponse

ENDPOINT: Endpoint[TemplatesEmailTranslationsSourceResponse] = Endpoint(
    operation=OPERATIONS["templates_email_translations_source"],
    path=(),
    query=(Argument("template_id", "template_id", "str"),),
    headers=(),
    body=None,
    result="TemplatesEmailTranslationsSourceResponse",
)
