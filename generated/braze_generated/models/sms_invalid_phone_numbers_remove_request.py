# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class SmsInvalidPhoneNumbersRemoveRequest(RequestModel):
    """
    Phone numbers to take off the list of invalid ones.
    """

    __slots__ = ()
    _required = ["phone_numbers"]

    phone_numbers: Sequence[str]
    """
    Phone numbers in E.164 format, such as `+15555550100`, at most 50.
    """
