# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class WindowsToastHash(Map[Any]):
    """
    Custom key-value pairs passed to the app.
    """

    __slots__ = ()
