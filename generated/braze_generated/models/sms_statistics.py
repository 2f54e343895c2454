# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class SmsStatistics(Model):
    """
    Statistics of one variation of an SMS or MMS message.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        variation_api_id: str | Omit = OMIT,
        sent: int | Omit = OMIT,
        sent_to_carrier: int | Omit = OMIT,
        delivered: int | Omit = OMIT,
        undelivered: int | Omit = OMIT,
        rejected: int | Omit = OMIT,
        delivery_failed: int | Omit = OMIT,
        clicks: int | Omit = OMIT,
        opt_out: int | Omit = OMIT,
        help_: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "variation_api_id": variation_api_id,
                "sent": sent,
                "sent_to_carrier": sent_to_carrier,
                "delivered": delivered,
                "undelivered": undelivered,
                "rejected": rejected,
                "delivery_failed": delivery_failed,
                "clicks": clicks,
                "opt_out": opt_out,
                "help": help_,
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

    sent_to_carrier: Field[int | None] = Field("sent_to_carrier")
    """
    Messages handed to the carrier.
    """

    delivered: Field[int | None] = Field("delivered")
    """
    Messages that the carrier reports as delivered.
    """

    undelivered: Field[int | None] = Field("undelivered")
    """
    Legacy. Messages that were not delivered; in older versions of Braze's page only.
    """

    rejected: Field[int | None] = Field("rejected")
    """
    Messages that the carrier rejected.
    """

    delivery_failed: Field[int | None] = Field("delivery_failed")
    """
    Messages that could not be delivered.
    """

    clicks: Field[int | None] = Field("clicks")
    """
    Clicks on shortened links in the message.
    """

    opt_out: Field[int | None] = Field("opt_out")
    """
    Replies that ask for no more messages.
    """

    help_: Field[int | None] = Field("help")
    """
    Replies that ask for help.
    """
