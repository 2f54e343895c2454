# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class SubscriptionGroupMembership(Model):
    """
    A subscription group, and the state of one user in it.
    """

    __slots__ = ()
    _required = ["id", "status"]

    def __init__(
        self,
        *,
        id: str,
        status: str,
        name: str | Omit = OMIT,
        channel: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "id": id,
                "status": status,
                "name": name,
                "channel": channel,
            },
        )

    id: Field[str] = Field("id")
    """
    API identifier of the subscription group.
    """

    status: Field[str] = Field("status")
    """
    State of the user in the group, `Subscribed` or `Unsubscribed`; capitalised, unlike in requests.
    """

    name: Field[str | None] = Field("name")
    """
    Name of the subscription group.
    """

    channel: Field[str | None] = Field("channel")
    """
    Channel that the group is for, such as `email` or `sms`.
    """
