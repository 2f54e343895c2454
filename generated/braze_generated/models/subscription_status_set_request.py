# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import OMIT, Field, Model, Omit

if TYPE_CHECKING:
    from .subscription_group_state import SubscriptionGroupState


class SubscriptionStatusSetRequest(Model):
    """
    Users, one subscription group, and the state they get in it. The users are named by `external_id`,
    by `email` (for an e-mail group) or by `phone` (for an SMS or RCS group); `email` and `phone`
    exclude each other.
    """

    __slots__ = ()
    _required = ["subscription_group_id", "subscription_state"]
    _one_of = [(None, ("external_id", "email", "phone"), 1, None), (None, ("email", "phone"), 0, 1)]

    def __init__(
        self,
        *,
        subscription_group_id: str,
        subscription_state: SubscriptionGroupState,
        external_id: Sequence[str] | Omit = OMIT,
        email: Sequence[str] | Omit = OMIT,
        phone: Sequence[str] | Omit = OMIT,
        use_double_opt_in_logic: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "subscription_group_id": subscription_group_id,
                "subscription_state": subscription_state,
                "external_id": external_id,
                "email": email,
                "phone": phone,
                "use_double_opt_in_logic": use_double_opt_in_logic,
            },
        )

    subscription_group_id: Field[str] = Field("subscription_group_id")
    """
    API identifier of the subscription group, shown on the page of subscription groups in the dashboard.
    """

    subscription_state: Field[SubscriptionGroupState] = Field("subscription_state")
    """
    State of a user in a subscription group: `subscribed` is in it, `unsubscribed` is out of it.
    """

    external_id: Field[list[str] | None] = Field("external_id")
    """
    External ids of the users, at most 50. Braze also takes a single id as a plain string, as if it were
    a list of one.
    """

    email: Field[list[str] | None] = Field("email")
    """
    E-mail addresses of the users, 1 to 50, for an e-mail group; not together with `phone`. Every user
    of the workspace who has the address is changed. Braze also takes a single address as a plain
    string.
    """

    phone: Field[list[str] | None] = Field("phone")
    """
    Phone numbers of the users in E.164 format, such as `+15555550100`, 1 to 50, for an SMS or RCS
    group; not together with `email`. Every user of the workspace who has the number is changed. Braze
    also takes a single number as a plain string.
    """

    use_double_opt_in_logic: Field[bool | None] = Field("use_double_opt_in_logic")
    """
    SMS groups only, ignored for others. True sends users who are set to `subscribed` through the SMS
    double opt-in workflow first: they get at most one prompt a day, and a number that belongs to no
    user is left unchanged. False, or left out, subscribes them at once.
    """
