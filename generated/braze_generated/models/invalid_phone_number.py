# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel, decode_timestamp
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class InvalidPhoneNumber(ResponseModel):
    """
    A phone number marked as invalid.
    """

    __slots__ = ()
    _required = ("phone",)

    phone: str
    """
    The phone number, in E.164 format.
    """

    invalid_detected_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the number was found to be invalid.
    """

    reason: str | None = None
    """
    `provider_error` when the provider reported that the number cannot receive SMS, `deactivated` when
    the number was deactivated.
    """
