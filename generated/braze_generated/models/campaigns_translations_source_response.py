# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .source_texts import SourceTexts


@define(kw_only=True, slots=False, repr=False)
class CampaignsTranslationsSourceResponse(Result):
    """
    The source texts of a campaign message.
    """

    __slots__ = ()
    _required = ("translations",)

    translations: SourceTexts = field(metadata={"decode": ObjectDecoder("SourceTexts")})
    """
    The texts that are marked for translation, in the language in which they were written.
    """

    message: str | None = None
    """
    `success`, or an error message.
    """
