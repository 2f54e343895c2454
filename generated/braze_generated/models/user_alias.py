# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class UserAlias(Model):
    """
    A user alias: a name for a user beside, or instead of, an external id. A user has at most one name
    per label.
    """

    __slots__ = ()
    _required = ["alias_name", "alias_label"]

    def __init__(
        self,
        *,
        alias_name: str,
        alias_label: str,
    ) -> None:
        self._fill(
            {
                "alias_name": alias_name,
                "alias_label": alias_label,
            },
        )

    alias_name: Field[str] = Field("alias_name")
    """
    The identifier itself; not empty, at most 236 bytes.
    """

    alias_label: Field[str] = Field("alias_label")
    """
    The kind of identifier, for example `amplitude_id`; not empty, at most 236 bytes.
    """
