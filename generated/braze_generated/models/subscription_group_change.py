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
class SubscriptionGroupChange(RequestModel):
    """
    A subscription group, users, and the state to set for them. Users are identified by `external_ids`,
    by `emails` (for an email group) or by `phones` (for an SMS or RCS group); `emails` and `phones`
    cannot be combined.
    """

    __slots__ = ()
    _required = ("subscription_group_id", "subscription_state")
    _one_of = (
        OneOf(fields=("external_ids", "emails", "phones"), at_least=1),
        OneOf(fields=("emails", "phones"), at_most=1),
    )

    subscription_group_id: str
    """
    API identifier of the subscription group, shown on the subscription groups page in the dashboard.
    """

    subscription_state: SubscriptionGroupState
    """
    A user's state in a subscription group: `subscribed` users are in the group, `unsubscribed` users
    are not.
    """

    external_ids: Sequence[str] | Omit = OMIT
    """
    External ids of the users, at most 50.
    """

    emails: str | Sequence[str] | Omit = OMIT
    """
    Email address of the users, or a list of at most 50, for an email group; cannot be combined with
    `phones`. All users in the workspace who have the address are changed.
    """

    phones: str | Sequence[str] | Omit = OMIT
    """
    Phone number of the users, or a list of at most 50, for an SMS or RCS group; cannot be combined with
    `emails`. Numbers that are not in E.164 format, such as `+15555550100`, are rejected.
    """

    use_double_opt_in_logic: bool | Omit = OMIT
    """
    For SMS groups only; ignored for others. If true, users who are set to `subscribed` first go through
    the SMS double opt-in workflow. If false (the default), they are subscribed immediately.
    """
