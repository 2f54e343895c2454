# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .invalid_phone_number import InvalidPhoneNumber


@define(kw_only=True, slots=False, repr=False)
class SmsInvalidPhoneNumbersResponse(Result):
    """
    One page of invalid phone numbers.
    """

    __slots__ = ()
    _required = ("sms", "message")

    sms: list[InvalidPhoneNumber] = field(metadata={"decode": ListDecoder("InvalidPhoneNumber"), "absent": list})
    """
    Numbers on this page, in descending order; empty after the last page.
    """

    message: str
    """
    `success`, or an error message.
    """
