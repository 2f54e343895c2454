# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .subscription_comparison import SubscriptionComparison
    from .subscription_state import SubscriptionState


@define(kw_only=True, slots=False, repr=False)
class EmailSubscriptionFilter(RequestModel):
    """
    Compares the e-mail subscription state of the user.
    """

    __slots__ = ()
    _required = ("comparison", "value")

    comparison: SubscriptionComparison
    """
    Whether the state must be, or must not be, the given one.
    """

    value: SubscriptionState
    """
    Subscription state of a user for one channel.
    """
