# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class EmailStatistics(ResponseModel):
    """
    Statistics of one variation of an email.
    """

    __slots__ = ()

    variation_api_id: str | None = None
    """
    API identifier of the variation.
    """

    variation_name: str | None = None
    """
    Name of the variation. Present in the statistics of some campaigns.
    """

    sent: int | None = None
    """
    Number of emails sent.
    """

    delivered: int | None = None
    """
    Number of emails that the receiving server accepted.
    """

    bounces: int | None = None
    """
    Number of emails that bounced.
    """

    opens: int | None = None
    """
    Number of opens, including repeated ones.
    """

    unique_opens: int | None = None
    """
    Number of unique users who opened the email.
    """

    clicks: int | None = None
    """
    Number of clicks on links in the email, including repeated ones.
    """

    unique_clicks: int | None = None
    """
    Number of unique users who clicked a link in the email.
    """

    unsubscribes: int | None = None
    """
    Number of users who unsubscribed through the email.
    """

    reported_spam: int | None = None
    """
    Number of users who reported the email as spam.
    """
