# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CanvasEmailStatistics(ResponseModel):
    """
    Statistics of emails sent by a Canvas step; unlike those of a campaign, they do not name the
    variation. Braze's page says that there are more counts, which appear as additional fields.
    """

    __slots__ = ()

    sent: int | None = None
    """
    Number of emails sent.
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
