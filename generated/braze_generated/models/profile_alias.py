# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class ProfileAlias(Model):
    """
    An alias of an exported user.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        alias_name: str | Omit = OMIT,
        alias_label: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "alias_name": alias_name,
                "alias_label": alias_label,
            },
        )

    alias_name: Field[str | None] = Field("alias_name")
    """
    The identifier itself.
    """

    alias_label: Field[str | None] = Field("alias_label")
    """
    The kind of identifier.
    """
