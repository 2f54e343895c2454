# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
    from .user_alias import UserAlias
    from .user_attributes import UserAttributes


@define(kw_only=True, slots=False, repr=False)
class TransactionalRecipient(RequestModel):
    """
    The user who receives the message, identified by exactly one of `external_user_id` and `user_alias`.
    """

    __slots__ = ()
    _one_of = (OneOf(fields=("external_user_id", "user_alias"), at_least=1, at_most=1),)

    external_user_id: str | Omit = OMIT
    """
    External id of the user. If `attributes` is given, an unknown user is created.
    """

    user_alias: UserAlias | dicts.UserAlias | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("UserAlias")}
    )
    """
    Alias of the user.
    """

    attributes: UserAttributes | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("UserAttributes")}
    )
    """
    Attributes written to the profile before the message is sent; existing values are overwritten, and a
    user is created for an unknown external id. First name, last name and email address are guaranteed
    to be available in the message; custom attributes changed in quick succession may not be.
    """
