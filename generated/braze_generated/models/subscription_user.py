# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many

if TYPE_CHECKING:
    from .subscription_group_membership import SubscriptionGroupMembership


class SubscriptionUser(Model):
    """
    A user, and the subscription groups in which the user has a state.
    """

    __slots__ = ()
    _required = ["subscription_groups"]

    def __init__(
        self,
        *,
        subscription_groups: Sequence[SubscriptionGroupMembership | Mapping[str, Any]],
        email: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        external_id: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "subscription_groups": subscription_groups,
                "email": email,
                "phone": phone,
                "external_id": external_id,
            },
        )

    subscription_groups: Field[list[SubscriptionGroupMembership]] = Field(
        "subscription_groups", many("SubscriptionGroupMembership")
    )
    """
    Groups in which the state of the user was set at least once; others, such as groups created since,
    are missing.
    """

    email: Field[str | None] = Field("email")
    """
    E-mail address of the user.
    """

    phone: Field[str | None] = Field("phone")
    """
    Phone number of the user, in E.164 format.
    """

    external_id: Field[str | None] = Field("external_id")
    """
    External id of the user.
    """
