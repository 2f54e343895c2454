# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class TriggerProperties(Map[Any]):
    """
    Values for the message, under keys of your choice: strings, numbers, lists and objects nested to any
    depth. At most 50 KB. For campaigns only; Canvases use `context`.
    """

    __slots__ = ()
