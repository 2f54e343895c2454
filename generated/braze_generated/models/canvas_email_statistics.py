# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class CanvasEmailStatistics(Model):
    """
    Statistics of e-mail sent by a step of a Canvas; unlike those of a campaign they do not name the
    variation. Braze's page says that there are more counts, which appear as further fields.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        sent: int | Omit = OMIT,
        opens: int | Omit = OMIT,
        unique_opens: int | Omit = OMIT,
        clicks: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "sent": sent,
                "opens": opens,
                "unique_opens": unique_opens,
                "clicks": clicks,
            },
        )

    sent: Field[int | None] = Field("sent")
    """
    E-mails sent.
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
