# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class LiveActivityAttributes(Map[Any]):
    """
    Values of a Live Activity that do not change, such as the names of two teams. Their names and types
    are those of the attributes type in the app.
    """

    __slots__ = ()
