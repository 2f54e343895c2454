# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .unsubscribed_address import UnsubscribedAddress


@define(kw_only=True, slots=False, repr=False)
class EmailUnsubscribesResponse(Result):
    """
    One page of unsubscribed addresses.
    """

    __slots__ = ()
    _required = ("emails", "message")

    emails: list[UnsubscribedAddress] = field(metadata={"decode": ListDecoder("UnsubscribedAddress"), "absent": list})
    """
    Addresses on this page, newest first unless `sort_direction` says otherwise; empty after the last
    page.
    """

    message: str
    """
    `success`, or an error message.
    """
