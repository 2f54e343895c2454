# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class EmailStatistics(ResponseModel):
    """
    Statistics of one variation of an e-mail.
    """

    __slots__ = ()

    variation_api_id: str | None = None
    """
    API identifier of the variation.
    """

    sent: int | None = None
    """
    E-mails sent.
    """

    delivered: int | None = None
    """
    E-mails that the receiving server accepted.
    """

    bounces: int | None = None
    """
    E-mails that bounced.
    """

    opens: int | None = None
    """
    Opens, repeated ones included.
    """

    unique_opens: int | None = None
    """
    Users who opened the e-mail, each counted once.
    """

    clicks: int | None = None
    """
    Clicks on links in the e-mail, repeated ones included.
    """

    unique_clicks: int | None = None
    """
    Users who clicked a link in the e-mail, each counted once.
    """

    unsubscribes: int | None = None
    """
    Users who unsubscribed through the e-mail.
    """

    reported_spam: int | None = None
    """
    Users who reported the e-mail as spam.
    """
