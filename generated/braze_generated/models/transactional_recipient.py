# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .user_alias import UserAlias
    from .user_attributes import UserAttributes


class TransactionalRecipient(Model):
    """
    The one user who gets the message, named by exactly one of `external_user_id` and `user_alias`.
    """

    __slots__ = ()
    _one_of = [(None, ("external_user_id", "user_alias"), 1, 1)]

    def __init__(
        self,
        *,
        external_user_id: str | Omit = OMIT,
        user_alias: UserAlias | Mapping[str, Any] | Omit = OMIT,
        attributes: UserAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "external_user_id": external_user_id,
                "user_alias": user_alias,
                "attributes": attributes,
            },
        )

    external_user_id: Field[str | None] = Field("external_user_id")
    """
    External id of the user. With `attributes`, an unknown user is created.
    """

    user_alias: Field[UserAlias | None] = Field("user_alias", one("UserAlias"))
    """
    Alias of the user.
    """

    attributes: Field[UserAttributes | None] = Field("attributes", one("UserAttributes"))
    """
    Attributes written to the profile before the message is sent; existing values are overwritten, and
    an unknown external id becomes a user. First name, last name and e-mail address are sure to be in
    the message; custom attributes changed in quick succession may not be.
    """
