# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class EmailStatistics(Model):
    """
    Statistics of one variation of an e-mail.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        variation_api_id: str | Omit = OMIT,
        sent: int | Omit = OMIT,
        delivered: int | Omit = OMIT,
        bounces: int | Omit = OMIT,
        opens: int | Omit = OMIT,
        unique_opens: int | Omit = OMIT,
        clicks: int | Omit = OMIT,
        unique_clicks: int | Omit = OMIT,
        unsubscribes: int | Omit = OMIT,
        reported_spam: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "variation_api_id": variation_api_id,
                "sent": sent,
                "delivered": delivered,
                "bounces": bounces,
                "opens": opens,
                "unique_opens": unique_opens,
                "clicks": clicks,
                "unique_clicks": unique_clicks,
                "unsubscribes": unsubscribes,
                "reported_spam": reported_spam,
            },
        )

    variation_api_id: Field[str | None] = Field("variation_api_id")
    """
    API identifier of the variation.
    """

    sent: Field[int | None] = Field("sent")
    """
    E-mails sent.
    """

    delivered: Field[int | None] = Field("delivered")
    """
    E-mails that the receiving server accepted.
    """

    bounces: Field[int | None] = Field("bounces")
    """
    E-mails that bounced.
    """

    opens: Field[int | None] = Field("opens")
    """
    Opens, repeated ones included.
    """

    unique_opens: Field[int | None] = Field("unique_opens")
    """
    Users who opened the e-mail, each counted once.
    """

    clicks: Field[int | None] = Field("clicks")
    """
    Clicks on links in the e-mail, repeated ones included.
    """

    unique_clicks: Field[int | None] = Field("unique_clicks")
    """
    Users who clicked a link in the e-mail, each counted once.
    """

    unsubscribes: Field[int | None] = Field("unsubscribes")
    """
    Users who unsubscribed through the e-mail.
    """

    reported_spam: Field[int | None] = Field("reported_spam")
    """
    Users who reported the e-mail as spam.
    """
