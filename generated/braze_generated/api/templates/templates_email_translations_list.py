# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /templates/email/translations"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import TemplatesEmailTranslationsListResponse

ENDPOINT: Endpoint[TemplatesEmailTranslationsListResponse] = Endpoint(
    operation=OPERATIONS["templates_email_translations_list"],
    path=(),
    query=(Argument("template_id", "template_id", "str"),),
    headers=(),
    body=None,
    result="TemplatesEmailTranslationsListResponse",
)
