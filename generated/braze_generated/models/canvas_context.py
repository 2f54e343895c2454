# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class CanvasContext(Map[Any]):
    """
    Values for the messages and steps of a Canvas, under keys of your choice. At most 50 KB. Formerly
    `canvas_entry_properties`.
    """

    __slots__ = ()
