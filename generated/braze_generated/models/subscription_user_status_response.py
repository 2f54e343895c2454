# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .subscription_user import SubscriptionUser


@define(kw_only=True, slots=False, repr=False)
class SubscriptionUserStatusResponse(Result):
    """
    One page of users with their subscription groups.
    """

    __slots__ = ()
    _required = ("users", "total_count", "message")

    users: list[SubscriptionUser] = field(metadata={"decode": ListDecoder("SubscriptionUser"), "absent": list})
    """
    Users on this page. Users who share an email address have one entry each.
    """

    total_count: int
    """
    Number of matching users.
    """

    message: str
    """
    `success`, or an error message.
    """
