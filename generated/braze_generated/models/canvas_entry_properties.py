# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class CanvasEntryProperties(Map[Any]):
    """
    Legacy name of `context`, which should be used instead: values for the messages and steps of a
    Canvas, under keys of your choice. At most 50 KB.
    """

    __slots__ = ()
