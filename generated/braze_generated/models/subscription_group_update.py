# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .subscription_group_state import SubscriptionGroupState


@define(kw_only=True, slots=False, repr=False)
class SubscriptionGroupUpdate(RequestModel):
    """
    A subscription group and the state to set for the user.
    """

    __slots__ = ()
    _required = ("subscription_group_id", "subscription_state")

    subscription_group_id: str
    """
    API identifier of the subscription group, a UUID.
    """

    subscription_state: SubscriptionGroupState
    """
    A user's state in a subscription group: `subscribed` users are in the group, `unsubscribed` users
    are not.
    """

    use_double_opt_in_logic: bool | Omit = OMIT
    """
    Whether the user must first confirm by SMS. For SMS groups and the state `subscribed` only. Defaults
    to false, which subscribes the user immediately.
    """
