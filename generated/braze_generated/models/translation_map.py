# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..runtime.model import Map


class TranslationMap(Map[str]):
    """
    Texts, keyed by the identifier of their translation tag, such as `id_0`. The tags mark the texts to
    translate in the content; their identifiers are returned with the source texts.
    """

    __slots__ = ()
