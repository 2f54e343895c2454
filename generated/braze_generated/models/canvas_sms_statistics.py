# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class CanvasSmsStatistics(Model):
    """
    Statistics of SMS sent by a step of a Canvas; unlike those of a campaign they do not name the
    variation.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        sent: int | Omit = OMIT,
        sent_to_carrier: int | Omit = OMIT,
        delivered: int | Omit = OMIT,
        rejected: int | Omit = OMIT,
        delivery_failed: int | Omit = OMIT,
        clicks: int | Omit = OMIT,
        opt_out: int | Omit = OMIT,
        help_: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "sent": sent,
                "sent_to_carrier": sent_to_carrier,
                "delivered": delivered,
                "rejected": rejected,
                "delivery_failed": delivery_failed,
                "clicks": clicks,
                "opt_out": opt_out,
                "help": help_,
            },
        )

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
