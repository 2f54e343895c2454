# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Omit, Result, many

if TYPE_CHECKING:
    from .user_profile import UserProfile


class UsersExportIdsResponse(Result):
    """
    The profiles that were found.
    """

    __slots__ = ()
    _required = ["message", "users"]

    def __init__(
        self,
        *,
        message: str,
        users: Sequence[UserProfile | Mapping[str, Any]],
        invalid_user_ids: Sequence[str] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
                "users": users,
                "invalid_user_ids": invalid_user_ids,
            },
        )

    message: Field[str] = Field("message")
    """
    `success` when the request completed without errors.
    """

    users: Field[list[UserProfile]] = Field("users", many("UserProfile"))
    """
    Profiles of the users found; empty when there are none.
    """

    invalid_user_ids: Field[list[str] | None] = Field("invalid_user_ids")
    """
    Identifiers in the request that belong to no user.
    """
