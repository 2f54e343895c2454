# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .. import dicts
    from .user_alias import UserAlias


@define(kw_only=True, slots=False, repr=False)
class AliasToIdentify(RequestModel):
    """
    An alias-only user, and the external id to assign.
    """

    __slots__ = ()
    _required = ("external_id", "user_alias")

    external_id: str
    """
    External id for the user. If another user already has it, the two profiles are merged.
    """

    user_alias: UserAlias | dicts.UserAlias = field(metadata={"decode": ObjectDecoder("UserAlias")})
    """
    A user alias: a name for a user in addition to, or instead of, an external id. A user has at most
    one name per label.
    """
