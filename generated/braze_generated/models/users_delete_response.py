# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Result


class UsersDeleteResponse(Result):
    """
    How many users will be deleted.
    """

    __slots__ = ()
    _required = ["deleted"]

    def __init__(
        self,
        *,
        deleted: int,
    ) -> None:
        self._fill(
            {
                "deleted": deleted,
            },
        )

    deleted: Field[int] = Field("deleted")
    """
    Number of users queued for deletion.
    """
