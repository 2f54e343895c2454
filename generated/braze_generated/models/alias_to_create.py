# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class AliasToCreate(Model):
    """
    An alias, and the user who gets it.
    """

    __slots__ = ()
    _required = ["alias_name", "alias_label"]

    def __init__(
        self,
        *,
        alias_name: str,
        alias_label: str,
        external_id: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "alias_name": alias_name,
                "alias_label": alias_label,
                "external_id": external_id,
            },
        )

    alias_name: Field[str] = Field("alias_name")
    """
    The identifier itself; not empty, at most 236 bytes.
    """

    alias_label: Field[str] = Field("alias_label")
    """
    The kind of identifier; not empty, at most 236 bytes. A user has at most one name per label.
    """

    external_id: Field[str | None] = Field("external_id")
    """
    User who gets the alias. Left out, a new user is created with the alias alone.
    """
