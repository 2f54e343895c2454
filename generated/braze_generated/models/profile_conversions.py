# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..runtime.model import Map


class ProfileConversions(Map[bool]):
    """
    Whether an exported user converted, keyed by the name of the conversion event.
    """

    __slots__ = ()
