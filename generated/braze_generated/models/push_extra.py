# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class PushExtra(Map[Any]):
    """
    Keys and values of your own, passed along with the push message.
    """

    __slots__ = ()
