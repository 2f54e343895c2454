# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class InvalidPhoneNumber(Model):
    """
    A phone number marked as invalid.
    """

    __slots__ = ()
    _required = ["phone"]

    def __init__(
        self,
        *,
        phone: str,
        invalid_detected_at: datetime | str | Omit = OMIT,
        reason: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "phone": phone,
                "invalid_detected_at": invalid_detected_at,
                "reason": reason,
            },
        )

    phone: Field[str] = Field("phone")
    """
    The phone number, in E.164 format.
    """

    invalid_detected_at: Field[Timestamp | None] = Field("invalid_detected_at", timestamp)
    """
    When the number was found to be invalid.
    """

    reason: Field[str | None] = Field("reason")
    """
    `provider_error` when the provider reported that the number cannot receive SMS, `deactivated` when
    the number was deactivated.
    """
