# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class Named(Model):
    """
    Somebody with a name.
    """

    __slots__ = ()
    _required = ["name"]

    def __init__(
        self,
        *,
        name: str,
    ) -> None:
        self._fill(
            {
                "name": name,
            },
        )

    name: Field[str] = Field("name")
    """
    The name.
    """
