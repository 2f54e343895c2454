# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class WindowsToastHash(Map[Any]):
    """
    Keys and values of your own, passed to the app.
    """

    __slots__ = ()
