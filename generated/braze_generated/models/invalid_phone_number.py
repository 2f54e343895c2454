# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class InvalidPhoneNumber(ResponseModel):
    """
    A phone number that is marked as invalid.
    """

    __slots__ = ()
    _required = ("phone", "invalid_detected_at", "reason")

    phone: str
    """
    The phone number, in E.164 format.
    """

    invalid_detected_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    When the number was found to be invalid.
    """

    reason: str
    """
    `provider_error` if the provider reported that the number cannot receive SMS, `deactivated` if the
    number was deactivated.
    """
