# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, one

if TYPE_CHECKING:
    from .subscription_status_by_user import SubscriptionStatusByUser


class SubscriptionStatusGetResponse(Result):
    """
    States of the users in the subscription group that was asked for.
    """

    __slots__ = ()
    _required = ["message", "status"]

    def __init__(
        self,
        *,
        status: SubscriptionStatusByUser | Mapping[str, Any],
        message: str,
    ) -> None:
        self._fill(
            {
                "status": status,
                "message": message,
            },
        )

    status: Field[SubscriptionStatusByUser] = Field("status", one("SubscriptionStatusByUser"))
    """
    State of each user in the group, keyed by the identifier that the user was asked for with, such as
    the external id. Not the status of the request.
    """

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """
