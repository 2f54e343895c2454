# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Field, Model

if TYPE_CHECKING:
    from .subscription_comparison import SubscriptionComparison
    from .subscription_state import SubscriptionState


class PushSubscriptionFilter(Model):
    """
    Compares the push subscription state of the user.
    """

    __slots__ = ()
    _required = ["comparison", "value"]

    def __init__(
        self,
        *,
        comparison: SubscriptionComparison,
        value: SubscriptionState,
    ) -> None:
        self._fill(
            {
                "comparison": comparison,
                "value": value,
            },
        )

    comparison: Field[SubscriptionComparison] = Field("comparison")
    """
    Whether the state must be, or must not be, the given one.
    """

    value: Field[SubscriptionState] = Field("value")
    """
    Subscription state of a user for one channel.
    """
