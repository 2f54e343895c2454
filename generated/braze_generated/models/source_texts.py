# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .translation_map import TranslationMap


@define(kw_only=True, slots=False, repr=False)
class SourceTexts(ResponseModel):
    """
    The texts that are marked for translation, in the language in which they were written.
    """

    __slots__ = ()
    _required = ("translation_map",)

    translation_map: TranslationMap = field(metadata={"decode": ObjectDecoder("TranslationMap")})
    """
    Texts, keyed by the identifier of their translation tag, such as `id_0`. The tags mark the texts to
    translate in the content; their identifiers are returned with the source texts.
    """
