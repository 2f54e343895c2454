# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .subscription_group_state import SubscriptionGroupState


@define(kw_only=True, slots=False, repr=False)
class SubscriptionStatusSetRequest(RequestModel):
    """
    Users, one subscription group, and the state they get in it. The users are named by `external_id`,
    by `email` (for an e-mail group) or by `phone` (for an SMS or RCS group); `email` and `phone`
    exclude each other.
    """

    __slots__ = ()
    _required = ["subscription_group_id", "subscription_state"]
    _one_of = (
        OneOf(fields=("external_id", "email", "phone"), at_least=1),
        OneOf(fields=("email", "phone"), at_most=1),
    )

    subscription_group_id: str
    """
    API identifier of the subscription group, shown on the page of subscription groups in the dashboard.
    """

    subscription_state: SubscriptionGroupState
    """
    State of a user in a subscription group: `subscribed` is in it, `unsubscribed` is out of it.
    """

    external_id: Sequence[str] | Omit = OMIT
    """
    External ids of the users, at most 50. Braze also takes a single id as a plain string, as if it were
    a list of one.
    """

    email: Sequence[str] | Omit = OMIT
    """
    E-mail addresses of the users, 1 to 50, for an e-mail group; not together with `phone`. Every user
    of the workspace who has the address is changed. Braze also takes a single address as a plain
    string.
    """

    phone: Sequence[str] | Omit = OMIT
    """
    Phone numbers of the users in E.164 format, such as `+15555550100`, 1 to 50, for an SMS or RCS
    group; not together with `email`. Every user of the workspace who has the number is changed. Braze
    also takes a single number as a plain string.
    """

    use_double_opt_in_logic: bool | Omit = OMIT
    """
    SMS groups only, ignored for others. True sends users who are set to `subscribed` through the SMS
    double opt-in workflow first: they get at most one prompt a day, and a number that belongs to no
    user is left unchanged. False, or left out, subscribes them at once.
    """
