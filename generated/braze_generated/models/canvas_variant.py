# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import OMIT, Field, Model, Omit


class CanvasVariant(Model):
    """
    A variant, and where a user who enters it starts.
    """

    __slots__ = ()
    _required = ["id"]

    def __init__(
        self,
        *,
        id: str,
        name: str | Omit = OMIT,
        first_step_ids: Sequence[str] | Omit = OMIT,
        first_step_id: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "first_step_ids": first_step_ids,
                "first_step_id": first_step_id,
            },
        )

    id: Field[str] = Field("id")
    """
    API identifier of the variant.
    """

    name: Field[str | None] = Field("name")
    """
    Name of the variant.
    """

    first_step_ids: Field[list[str] | None] = Field("first_step_ids")
    """
    API identifiers of the first steps.
    """

    first_step_id: Field[str | None] = Field("first_step_id")
    """
    API identifier of the first step. Legacy, replaced by `first_step_ids` in November 2017; present
    only when there is exactly one first step.
    """
