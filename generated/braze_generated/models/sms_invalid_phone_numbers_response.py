# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ListDecoder, Result

if TYPE_CHECKING:
    from .invalid_phone_number import InvalidPhoneNumber


@define(kw_only=True, slots=False, repr=False)
class SmsInvalidPhoneNumbersResponse(Result):
    """
    One page of phone numbers marked as invalid.
    """

    __slots__ = ()
    _required = ("sms", "message")

    sms: list[InvalidPhoneNumber] = field(metadata={"decode": ListDecoder("InvalidPhoneNumber"), "absent": list})
    """
    Numbers of this page, in descending order; empty past the last one.
    """

    message: str
    """
    `success`, or what went wrong.
    """
