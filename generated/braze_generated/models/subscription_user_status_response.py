# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Omit, Result, many

if TYPE_CHECKING:
    from .subscription_user import SubscriptionUser


class SubscriptionUserStatusResponse(Result):
    """
    One page of users, with their subscription groups.
    """

    __slots__ = ()
    _required = ["message", "users"]

    def __init__(
        self,
        *,
        users: Sequence[SubscriptionUser | Mapping[str, Any]],
        message: str,
        total_count: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "users": users,
                "message": message,
                "total_count": total_count,
            },
        )

    users: Field[list[SubscriptionUser]] = Field("users", many("SubscriptionUser"))
    """
    Users of this page. Users who share an e-mail address have one entry each.
    """

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    total_count: Field[int | None] = Field("total_count")
    """
    Number of users found.
    """
