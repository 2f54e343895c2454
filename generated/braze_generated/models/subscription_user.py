# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .subscription_group_membership import SubscriptionGroupMembership


@define(kw_only=True, slots=False, repr=False)
class SubscriptionUser(ResponseModel):
    """
    A user and the subscription groups in which the user has a state.
    """

    __slots__ = ()
    _required = ("subscription_groups",)

    subscription_groups: list[SubscriptionGroupMembership] = field(
        metadata={"decode": ListDecoder("SubscriptionGroupMembership"), "absent": list}
    )
    """
    Groups in which the user's state has been set at least once; others, such as groups created since
    then, are not included.
    """

    email: str | None = None
    """
    Email address of the user.
    """

    phone: str | None = None
    """
    Phone number of the user, in E.164 format.
    """

    external_id: str | None = None
    """
    External id of the user.
    """
