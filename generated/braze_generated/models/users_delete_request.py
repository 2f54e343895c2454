# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .email_to_delete import EmailToDelete
    from .phone_number_to_delete import PhoneNumberToDelete
    from .user_alias import UserAlias


@define(kw_only=True, slots=False, repr=False)
class UsersDeleteRequest(RequestModel):
    """
    Users to delete, named by one kind of identifier.
    """

    __slots__ = ()
    _one_of = (
        OneOf(
            fields=("external_ids", "user_aliases", "braze_ids", "email_addresses", "phone_numbers"),
            at_least=1,
            at_most=1,
        ),
    )

    external_ids: Sequence[str] | Omit = OMIT
    """
    External ids of the users, at most 50. A deprecated external id deletes the whole profile too; to
    drop only the id, use `/users/external_ids/remove`.
    """

    user_aliases: Sequence[UserAlias | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("UserAlias")}
    )
    """
    Aliases of the users, at most 50.
    """

    braze_ids: Sequence[str] | Omit = OMIT
    """
    Braze ids of the users, at most 50.
    """

    email_addresses: Sequence[EmailToDelete | Mapping[str, Any] | str] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("EmailToDelete")}
    )
    """
    E-mail addresses of the users, at most 50. Each says in `prioritization` which user is meant when
    several share it.
    """

    phone_numbers: Sequence[PhoneNumberToDelete | Mapping[str, Any] | str] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("PhoneNumberToDelete")}
    )
    """
    Phone numbers of the users, at most 50. Each says in `prioritization` which user is meant when
    several share it.
    """
