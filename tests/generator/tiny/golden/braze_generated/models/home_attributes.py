# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..runtime.model import Map


class HomeAttributes(Map[str | float | bool]):
    """
    Attributes of a home.
    """

    __slots__ = ()
