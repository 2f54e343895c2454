# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class ContentBlocksTranslationsReplaceResponse(Result):
    """
    Confirmation that the translation was set.
    """

    __slots__ = ()

    message: str | None = None
    """
    `success`, or an error message.
    """
