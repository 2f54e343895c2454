# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class NewUserCount(Model):
    """
    How many users were new on one day.
    """

    __slots__ = ()
    _required = ["time", "new_users"]

    def __init__(
        self,
        *,
        time: str,
        new_users: int,
    ) -> None:
        self._fill(
            {
                "time": time,
                "new_users": new_users,
            },
        )

    time: Field[str] = Field("time")
    """
    The day, as an ISO 8601 date such as `2026-03-01`.
    """

    new_users: Field[int] = Field("new_users")
    """
    Users who were new on the day.
    """
