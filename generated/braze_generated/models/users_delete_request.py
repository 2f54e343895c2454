# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many

if TYPE_CHECKING:
    from .email_to_delete import EmailToDelete
    from .phone_number_to_delete import PhoneNumberToDelete
    from .user_alias import UserAlias


class UsersDeleteRequest(Model):
    """
    Users to delete, named by one kind of identifier.
    """

    __slots__ = ()
    _one_of = [(None, ("external_ids", "user_aliases", "braze_ids", "email_addresses", "phone_numbers"), 1, 1)]

    def __init__(
        self,
        *,
        external_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[UserAlias | Mapping[str, Any]] | Omit = OMIT,
        braze_ids: Sequence[str] | Omit = OMIT,
        email_addresses: Sequence[EmailToDelete | Mapping[str, Any] | str] | Omit = OMIT,
        phone_numbers: Sequence[PhoneNumberToDelete | Mapping[str, Any] | str] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "external_ids": external_ids,
                "user_aliases": user_aliases,
                "braze_ids": braze_ids,
                "email_addresses": email_addresses,
                "phone_numbers": phone_numbers,
            },
        )

    external_ids: Field[list[str] | None] = Field("external_ids")
    """
    External ids of the users, at most 50. A deprecated external id deletes the whole profile too; to
    drop only the id, use `/users/external_ids/remove`.
    """

    user_aliases: Field[list[UserAlias] | None] = Field("user_aliases", many("UserAlias"))
    """
    Aliases of the users, at most 50.
    """

    braze_ids: Field[list[str] | None] = Field("braze_ids")
    """
    Braze ids of the users, at most 50.
    """

    email_addresses: Field[list[EmailToDelete | str] | None] = Field("email_addresses", many("EmailToDelete"))
    """
    E-mail addresses of the users, at most 50. Each says in `prioritization` which user is meant when
    several share it.
    """

    phone_numbers: Field[list[PhoneNumberToDelete | str] | None] = Field("phone_numbers", many("PhoneNumberToDelete"))
    """
    Phone numbers of the users, at most 50. Each says in `prioritization` which user is meant when
    several share it.
    """
