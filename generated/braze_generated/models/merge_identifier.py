# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
    from .prioritization import Prioritization
    from .user_alias import UserAlias


@define(kw_only=True, slots=False, repr=False)
class MergeIdentifier(RequestModel):
    """
    A user, identified by one of `external_id`, `user_alias`, `email` and `phone`. `prioritization` is
    required with `email` and `phone`. Braze ids are not accepted.
    """

    __slots__ = ()
    _one_of = (
        OneOf(fields=("external_id", "user_alias", "email", "phone"), at_least=1, at_most=1),
        OneOf(fields=("external_id", "user_alias", "prioritization"), at_least=1),
    )

    external_id: str | Omit = OMIT
    """
    External id of the user.
    """

    user_alias: UserAlias | dicts.UserAlias | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("UserAlias")}
    )
    """
    Alias of the user.
    """

    email: str | Omit = OMIT
    """
    Email address of the user.
    """

    phone: str | Omit = OMIT
    """
    Phone number of the user, in E.164 format. Two users who both have a number in another format are
    not merged.
    """

    prioritization: Sequence[Prioritization] | Omit = OMIT
    """
    Rules that select the user if several share the address or number: applied in order, with at most
    one of `identified` and `unidentified`. Nothing is merged if more than one user remains.
    """
