# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ObjectDecoder, RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .user_alias import UserAlias
    from .user_attributes import UserAttributes


@define(kw_only=True, slots=False, repr=False)
class TransactionalRecipient(RequestModel):
    """
    The one user who gets the message, named by exactly one of `external_user_id` and `user_alias`.
    """

    __slots__ = ()
    _one_of = (OneOf(fields=("external_user_id", "user_alias"), at_least=1, at_most=1),)

    external_user_id: str | Omit = OMIT
    """
    External id of the user. With `attributes`, an unknown user is created.
    """

    user_alias: UserAlias | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("UserAlias")}
    )
    """
    Alias of the user.
    """

    attributes: UserAttributes | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("UserAttributes")}
    )
    """
    Attributes written to the profile before the message is sent; existing values are overwritten, and
    an unknown external id becomes a user. First name, last name and e-mail address are sure to be in
    the message; custom attributes changed in quick succession may not be.
    """
