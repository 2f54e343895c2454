# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .user_profile import UserProfile


@define(kw_only=True, slots=False, repr=False)
class UsersExportIdsResponse(Result):
    """
    The matching profiles.
    """

    __slots__ = ()
    _required = ("message", "users")

    message: str
    """
    `success` if the request completed without errors.
    """

    users: list[UserProfile] = field(metadata={"decode": ListDecoder("UserProfile"), "absent": list})
    """
    Profiles of the users found; empty if there are none.
    """

    invalid_user_ids: list[str] | None = None
    """
    Identifiers in the request that do not belong to any user.
    """
