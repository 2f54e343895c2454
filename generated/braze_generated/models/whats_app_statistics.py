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
    Number of messages sent.
    """

    delivered: int | None = None
    """
    Number of messages that reached a device.
    """

    failed: int | None = None
    """
    Number of messages that could not be sent.
    """

    read: int | None = None
    """
    Number of messages that were read.
    """
