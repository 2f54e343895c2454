# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .hard_bounced_address import HardBouncedAddress


@define(kw_only=True, slots=False, repr=False)
class EmailHardBouncesResponse(Result):
    """
    One page of hard-bounced addresses.
    """

    __slots__ = ()
    _required = ("emails", "message")

    emails: list[HardBouncedAddress] = field(metadata={"decode": ListDecoder("HardBouncedAddress"), "absent": list})
    """
    Addresses on this page, in descending order; empty after the last page.
    """

    message: str
    """
    `success`, or an error message.
    """
