# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Map

if TYPE_CHECKING:
    from .canvas_message import CanvasMessage as CanvasMessage


class CanvasStepMessages(Map["CanvasMessage"]):
    """
    Messages of a step, keyed by the API identifier of the message variation.
    """

    __slots__ = ()
    _decode = staticmethod(ObjectDecoder("CanvasMessage"))
