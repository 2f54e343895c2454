# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .invalid_phone_number import InvalidPhoneNumber


class SmsInvalidPhoneNumbersResponse(Result):
    """
    One page of phone numbers marked as invalid.
    """

    __slots__ = ()
    _required = ["message", "sms"]

    def __init__(
        self,
        *,
        sms: Sequence[InvalidPhoneNumber | Mapping[str, Any]],
        message: str,
    ) -> None:
        self._fill(
            {
                "sms": sms,
                "message": message,
            },
        )

    sms: Field[list[InvalidPhoneNumber]] = Field("sms", many("InvalidPhoneNumber"))
    """
    Numbers of this page, in descending order; empty past the last one.
    """

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """
