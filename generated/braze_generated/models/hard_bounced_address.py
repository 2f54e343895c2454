# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class HardBouncedAddress(Model):
    """
    An address that hard bounced.
    """

    __slots__ = ()
    _required = ["email"]

    def __init__(
        self,
        *,
        email: str,
        hard_bounced_at: datetime | str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "email": email,
                "hard_bounced_at": hard_bounced_at,
            },
        )

    email: Field[str] = Field("email")
    """
    The e-mail address.
    """

    hard_bounced_at: Field[Timestamp | None] = Field("hard_bounced_at", timestamp)
    """
    When the address hard bounced.
    """
