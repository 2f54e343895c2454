# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many

if TYPE_CHECKING:
    from .canvas_email_statistics import CanvasEmailStatistics
    from .canvas_push_statistics import CanvasPushStatistics
    from .canvas_sms_statistics import CanvasSmsStatistics


class CanvasChannelStatistics(Model):
    """
    Statistics of the messages of a step, by channel: for each channel used, a list. A channel that was
    not used is left out. Braze's pages show these three and say that there are more; those appear as
    further fields of the same form.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        email: Sequence[CanvasEmailStatistics | Mapping[str, Any]] | Omit = OMIT,
        sms: Sequence[CanvasSmsStatistics | Mapping[str, Any]] | Omit = OMIT,
        android_push: Sequence[CanvasPushStatistics | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "email": email,
                "sms": sms,
                "android_push": android_push,
            },
        )

    email: Field[list[CanvasEmailStatistics] | None] = Field("email", many("CanvasEmailStatistics"))
    """
    Statistics of the e-mail messages.
    """

    sms: Field[list[CanvasSmsStatistics] | None] = Field("sms", many("CanvasSmsStatistics"))
    """
    Statistics of the SMS messages.
    """

    android_push: Field[list[CanvasPushStatistics] | None] = Field("android_push", many("CanvasPushStatistics"))
    """
    Statistics of the push messages for Android.
    """
