# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class UnsubscribedAddress(Model):
    """
    An address that unsubscribed.
    """

    __slots__ = ()
    _required = ["email"]

    def __init__(
        self,
        *,
        email: str,
        unsubscribed_at: datetime | str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "email": email,
                "unsubscribed_at": unsubscribed_at,
            },
        )

    email: Field[str] = Field("email")
    """
    The e-mail address.
    """

    unsubscribed_at: Field[Timestamp | None] = Field("unsubscribed_at", timestamp)
    """
    When the address unsubscribed.
    """
