# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..types import OMIT, Field, Model, Omit, many


class Filter(Model):
    """
    A condition that may hold conditions.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        and_: Sequence[Filter | Mapping[str, Any]] | Omit = OMIT,
        or_: Sequence[Filter | Mapping[str, Any]] | Omit = OMIT,
        value: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "AND": and_,
                "OR": or_,
                "value": value,
            },
        )

    and_: Field[list[Filter] | None] = Field("AND", many("Filter"))
    """
    All of these.
    """

    or_: Field[list[Filter] | None] = Field("OR", many("Filter"))
    """
    One of these.
    """

    value: Field[str | None] = Field("value")
    """
    A value.
    """
