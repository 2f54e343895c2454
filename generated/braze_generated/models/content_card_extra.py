# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class ContentCardExtra(Map[Any]):
    """
    Custom key-value pairs sent with the card.
    """

    __slots__ = ()
