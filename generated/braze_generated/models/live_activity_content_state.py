# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class LiveActivityContentState(Map[Any]):
    """
    Content of a Live Activity that changes, such as the score of a match. It must have the shape of the
    `ContentState` that the app defines.
    """

    __slots__ = ()
