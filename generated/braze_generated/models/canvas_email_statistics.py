# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CanvasEmailStatistics(ResponseModel):
    """
    Statistics of e-mail sent by a step of a Canvas; unlike those of a campaign they do not name the
    variation. Braze's page says that there are more counts, which appear as further fields.
    """

    __slots__ = ()

    sent: int | None = None
    """
    E-mails sent.
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
