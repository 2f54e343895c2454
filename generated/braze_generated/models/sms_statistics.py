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
    Messages sent.
    """

    sent_to_carrier: int | None = None
    """
    Messages handed to the carrier.
    """

    delivered: int | None = None
    """
    Messages that the carrier reports as delivered.
    """

    undelivered: int | None = None
    """
    Legacy. Messages that were not delivered; in older versions of Braze's page only.
    """

    rejected: int | None = None
    """
    Messages that the carrier rejected.
    """

    delivery_failed: int | None = None
    """
    Messages that could not be delivered.
    """

    clicks: int | None = None
    """
    Clicks on shortened links in the message.
    """

    opt_out: int | None = None
    """
    Replies that ask for no more messages.
    """

    help_: int | None = field(default=None, metadata={"name": "help"})
    """
    Replies that ask for help.
    """
