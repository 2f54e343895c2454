# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .subscription_state import SubscriptionState


@define(kw_only=True, slots=False, repr=False)
class EmailStatusRequest(RequestModel):
    """
    Addresses, and the global e-mail subscription state they get.
    """

    __slots__ = ()
    _required = ["email", "subscription_state"]

    email: Sequence[str]
    """
    E-mail addresses to change, at most 50; they need not belong to a user yet. Braze also takes a
    single address as a plain string.
    """

    subscription_state: SubscriptionState
    """
    State to set: `opted_in` for someone who asked for e-mail, `unsubscribed` for someone who declined
    it, `subscribed` for someone who did neither. Subscription groups have only the last two.
    """
