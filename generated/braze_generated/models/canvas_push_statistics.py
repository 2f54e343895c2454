# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class CanvasPushStatistics(Model):
    """
    Statistics of push messages sent by a step of a Canvas; unlike those of a campaign they do not name
    the variation, and opens have other names. Braze's page says that there are more counts, which
    appear as further fields.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        sent: int | Omit = OMIT,
        opens: int | Omit = OMIT,
        influenced_opens: int | Omit = OMIT,
        bounces: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "sent": sent,
                "opens": opens,
                "influenced_opens": influenced_opens,
                "bounces": bounces,
            },
        )

    sent: Field[int | None] = Field("sent")
    """
    Messages sent.
    """

    opens: Field[int | None] = Field("opens")
    """
    Times the app was opened by a tap on the message.
    """

    influenced_opens: Field[int | None] = Field("influenced_opens")
    """
    Direct opens and those that the message is taken to have influenced, together; the name is a legacy
    one.
    """

    bounces: Field[int | None] = Field("bounces")
    """
    Messages that bounced, mostly because the app was uninstalled or push was switched off.
    """
