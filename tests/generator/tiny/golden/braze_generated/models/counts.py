# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..runtime.model import Map


class Counts(Map[int]):
    """
    Numbers, by name.
    """

    __slots__ = ()
