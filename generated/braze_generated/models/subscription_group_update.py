# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import OMIT, Field, Model, Omit

if TYPE_CHECKING:
    from .subscription_group_state import SubscriptionGroupState


class SubscriptionGroupUpdate(Model):
    """
    A subscription group, and the state that the user gets in it.
    """

    __slots__ = ()
    _required = ["subscription_group_id", "subscription_state"]

    def __init__(
        self,
        *,
        subscription_group_id: str,
        subscription_state: SubscriptionGroupState,
        use_double_opt_in_logic: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "subscription_group_id": subscription_group_id,
                "subscription_state": subscription_state,
                "use_double_opt_in_logic": use_double_opt_in_logic,
            },
        )

    subscription_group_id: Field[str] = Field("subscription_group_id")
    """
    API identifier of the subscription group, a UUID.
    """

    subscription_state: Field[SubscriptionGroupState] = Field("subscription_state")
    """
    State of a user in a subscription group: `subscribed` is in it, `unsubscribed` is out of it.
    """

    use_double_opt_in_logic: Field[bool | None] = Field("use_double_opt_in_logic")
    """
    Whether the user first has to confirm by SMS. For SMS groups and the state `subscribed` only; left
    out, it is false and the user is subscribed at once.
    """
