# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .updated_user import UpdatedUser


@define(kw_only=True, slots=False, repr=False)
class UsersTrackSyncResponse(Result):
    """
    The user after the update.
    """

    __slots__ = ()
    _required = ("message",)
    _partial_errors = ("errors",)

    message: str
    """
    `success` if the request was processed.
    """

    users: list[UpdatedUser] | None = field(default=None, metadata={"decode": ListDecoder("UpdatedUser")})
    """
    The updated user. Empty if the user does not exist and `_update_existing_only` prevented that one
    was created.
    """

    errors: list[Any] | None = None
    """
    Errors of the object in the request. Documented only for requests that are rejected.
    """
