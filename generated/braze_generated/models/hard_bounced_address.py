# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class HardBouncedAddress(ResponseModel):
    """
    An address that hard bounced.
    """

    __slots__ = ()
    _required = ("email", "hard_bounced_at")

    email: str
    """
    The email address.
    """

    hard_bounced_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    When the address hard bounced.
    """
