# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import Field, Model


class SmsInvalidPhoneNumbersRemoveRequest(Model):
    """
    Phone numbers to take off the list of invalid ones.
    """

    __slots__ = ()
    _required = ["phone_numbers"]

    def __init__(
        self,
        *,
        phone_numbers: Sequence[str],
    ) -> None:
        self._fill(
            {
                "phone_numbers": phone_numbers,
            },
        )

    phone_numbers: Field[list[str]] = Field("phone_numbers")
    """
    Phone numbers in E.164 format, such as `+15555550100`, at most 50.
    """
