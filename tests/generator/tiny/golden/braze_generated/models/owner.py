# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class Owner(Model):
    """
    A person.
    """

    __slots__ = ()
    _required = ["id"]

    def __init__(
        self,
        *,
        id: int,
    ) -> None:
        self._fill(
            {
                "id": id,
            },
        )

    id: Field[int] = Field("id")
    """
    Number of the person.
    """
