# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .subscription_comparison import SubscriptionComparison
    from .subscription_state import SubscriptionState


@define(kw_only=True, slots=False, repr=False)
class PushSubscriptionFilter(RequestModel):
    """
    Compares the user's push subscription state.
    """

    __slots__ = ()
    _required = ("comparison", "value")

    comparison: SubscriptionComparison
    """
    Whether the state must or must not be the given one.
    """

    value: SubscriptionState
    """
    A user's subscription state for one channel.
    """
