# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class SmsStatistics(ResponseModel):
    """
    Statistics of one variation of an SMS or MMS message.
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

    sent_to_carrier: int | None = None
    """
    Number of messages sent to the carrier.
    """

    delivered: int | None = None
    """
    Number of messages that the carrier reported as delivered.
    """

    undelivered: int | None = None
    """
    Legacy. Number of messages that were not delivered; only in older versions of Braze's page.
    """

    rejected: int | None = None
    """
    Number of messages that the carrier rejected.
    """

    delivery_failed: int | None = None
    """
    Number of messages that could not be delivered.
    """

    clicks: int | None = None
    """
    Number of clicks on shortened links in the message.
    """

    opt_out: int | None = None
    """
    Number of replies that opt out of further messages.
    """

    help_: int | None = field(default=None, metadata={"name": "help"})
    """
    Number of replies that ask for help.
    """
