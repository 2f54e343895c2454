# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ListDecoder, ResponseModel

if TYPE_CHECKING:
    from .canvas_email_statistics import CanvasEmailStatistics
    from .canvas_push_statistics import CanvasPushStatistics
    from .canvas_sms_statistics import CanvasSmsStatistics


@define(kw_only=True, slots=False, repr=False)
class CanvasChannelStatistics(ResponseModel):
    """
    Statistics of the messages of a step, with one list for each channel used. Channels that are not
    used are omitted. Braze's pages show these three channels and say that there are more; those appear
    as additional fields of the same form.
    """

    __slots__ = ()

    email: list[CanvasEmailStatistics] | None = field(
        default=None, metadata={"decode": ListDecoder("CanvasEmailStatistics")}
    )
    """
    Statistics of the email messages.
    """

    sms: list[CanvasSmsStatistics] | None = field(default=None, metadata={"decode": ListDecoder("CanvasSmsStatistics")})
    """
    Statistics of the SMS messages.
    """

    android_push: list[CanvasPushStatistics] | None = field(
        default=None, metadata={"decode": ListDecoder("CanvasPushStatistics")}
    )
    """
    Statistics of the Android push messages.
    """
