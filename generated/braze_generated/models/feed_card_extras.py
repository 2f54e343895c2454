# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class FeedCardExtras(Map[Any]):
    """
    Key-value pairs of the card, keyed by name.
    """

    __slots__ = ()
