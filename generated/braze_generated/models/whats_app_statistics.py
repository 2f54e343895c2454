# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class WhatsAppStatistics(Model):
    """
    Statistics of one variation of a WhatsApp message.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        variation_api_id: str | Omit = OMIT,
        sent: int | Omit = OMIT,
        delivered: int | Omit = OMIT,
        failed: int | Omit = OMIT,
        read: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "variation_api_id": variation_api_id,
                "sent": sent,
                "delivered": delivered,
                "failed": failed,
                "read": read,
            },
        )

    variation_api_id: Field[str | None] = Field("variation_api_id")
    """
    API identifier of the variation.
    """

    sent: Field[int | None] = Field("sent")
    """
    Messages sent.
    """

    delivered: Field[int | None] = Field("delivered")
    """
    Messages that reached a device.
    """

    failed: Field[int | None] = Field("failed")
    """
    Messages that could not be sent.
    """

    read: Field[int | None] = Field("read")
    """
    Messages that were read.
    """
