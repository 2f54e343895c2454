# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class TemplatesWebhookTranslationsReplaceResponse(Result):
    """
    Confirmation that the translation was set: an empty object.
    """

    __slots__ = ()
