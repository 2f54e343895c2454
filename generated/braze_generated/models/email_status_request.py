# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import Field, Model

if TYPE_CHECKING:
    from .subscription_state import SubscriptionState


class EmailStatusRequest(Model):
    """
    Addresses, and the global e-mail subscription state they get.
    """

    __slots__ = ()
    _required = ["email", "subscription_state"]

    def __init__(
        self,
        *,
        email: Sequence[str],
        subscription_state: SubscriptionState,
    ) -> None:
        self._fill(
            {
                "email": email,
                "subscription_state": subscription_state,
            },
        )

    email: Field[list[str]] = Field("email")
    """
    E-mail addresses to change, at most 50; they need not belong to a user yet. Braze also takes a
    single address as a plain string.
    """

    subscription_state: Field[SubscriptionState] = Field("subscription_state")
    """
    State to set: `opted_in` for someone who asked for e-mail, `unsubscribed` for someone who declined
    it, `subscribed` for someone who did neither. Subscription groups have only the last two.
    """
