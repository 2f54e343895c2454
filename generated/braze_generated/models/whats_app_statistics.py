# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class WhatsAppStatistics(ResponseModel):
    """
    Statistics of one variation of a WhatsApp message.
    """

    __slots__ = ()

    variation_api_id: str | None = None
    """
    API identifier of the variation.
    """

    sent: int | None = None
    """
    Messages sent.
    """

    delivered: int | None = None
    """
    Messages that reached a device.
    """

    failed: int | None = None
    """
    Messages that could not be sent.
    """

    read: int | None = None
    """
    Messages that were read.
    """
