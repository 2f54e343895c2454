# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decoding import ListDecoder
from ..runtime.model import Map

if TYPE_CHECKING:
    from .canvas_message_statistics import CanvasMessageStatistics as CanvasMessageStatistics


class CanvasChannelStatistics(Map["list[CanvasMessageStatistics]"]):
    """
    Statistics of the messages of a step, keyed by channel: for each channel used, such as `email`,
    `sms`, `ios_push`, `android_push` or `web_push`, a list of statistics. Channels that are not used
    are omitted.
    """

    __slots__ = ()
    _decode = staticmethod(ListDecoder("CanvasMessageStatistics"))
