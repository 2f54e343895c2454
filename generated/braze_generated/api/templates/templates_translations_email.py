# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /templates/translations/email"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import TemplatesTranslationsEmailResponse

ENDPOINT: Endpoint[TemplatesTranslationsEmailResponse] = Endpoint(
    operation=OPERATIONS["templates_translations_email"],
    path=(),
    query=(
        Argument("template_id", "template_id", "str"),
        Argument("locale_id", "locale_id", "str"),
    ),
    headers=(),
    body=None,
    result="TemplatesTranslationsEmailResponse",
)
