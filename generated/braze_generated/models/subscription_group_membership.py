# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class SubscriptionGroupMembership(ResponseModel):
    """
    A subscription group, and the state of one user in it.
    """

    __slots__ = ()
    _required = ("id", "status")

    id: str
    """
    API identifier of the subscription group.
    """

    status: str
    """
    State of the user in the group, `Subscribed` or `Unsubscribed`; capitalised, unlike in requests.
    """

    name: str | None = None
    """
    Name of the subscription group.
    """

    channel: str | None = None
    """
    Channel that the group is for, such as `email` or `sms`.
    """
