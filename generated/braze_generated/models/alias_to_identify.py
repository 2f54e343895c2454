# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import Field, Model, one

if TYPE_CHECKING:
    from .user_alias import UserAlias


class AliasToIdentify(Model):
    """
    An alias-only user, and the external id that the user gets.
    """

    __slots__ = ()
    _required = ["external_id", "user_alias"]

    def __init__(
        self,
        *,
        external_id: str,
        user_alias: UserAlias | Mapping[str, Any],
    ) -> None:
        self._fill(
            {
                "external_id": external_id,
                "user_alias": user_alias,
            },
        )

    external_id: Field[str] = Field("external_id")
    """
    External id for the user. When somebody has it already, the two profiles are merged into one.
    """

    user_alias: Field[UserAlias] = Field("user_alias", one("UserAlias"))
    """
    A user alias: a name for a user beside, or instead of, an external id. A user has at most one name
    per label.
    """
