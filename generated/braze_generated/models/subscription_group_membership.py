# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class SubscriptionGroupMembership(ResponseModel):
    """
    A subscription group and a user's state in it.
    """

    __slots__ = ()
    _required = ("id", "name", "channel", "status")

    id: str
    """
    API identifier of the subscription group.
    """

    name: str
    """
    Name of the subscription group.
    """

    channel: str
    """
    Channel of the group, such as `email` or `sms`.
    """

    status: str
    """
    The user's state in the group, `Subscribed` or `Unsubscribed`; capitalised, unlike in requests.
    """
