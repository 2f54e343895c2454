# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ListDecoder, Result

if TYPE_CHECKING:
    from .subscription_user import SubscriptionUser


@define(kw_only=True, slots=False, repr=False)
class SubscriptionUserStatusResponse(Result):
    """
    One page of users, with their subscription groups.
    """

    __slots__ = ()
    _required = ("users", "message")

    users: list[SubscriptionUser] = field(metadata={"decode": ListDecoder("SubscriptionUser"), "absent": list})
    """
    Users of this page. Users who share an e-mail address have one entry each.
    """

    message: str
    """
    `success`, or what went wrong.
    """

    total_count: int | None = None
    """
    Number of users found.
    """
