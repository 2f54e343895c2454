# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .translation import Translation


@define(kw_only=True, slots=False, repr=False)
class ContentBlocksTranslationsListResponse(Result):
    """
    The translations of a Content Block.
    """

    __slots__ = ()
    _required = ("translations",)

    translations: list[Translation] = field(metadata={"decode": ListDecoder("Translation"), "absent": list})
    """
    Translations, one per locale.
    """
