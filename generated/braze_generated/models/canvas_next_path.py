# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class CanvasNextPath(Model):
    """
    One way out of a step.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        name: str | None | Omit = OMIT,
        next_step_id: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "name": name,
                "next_step_id": next_step_id,
            },
        )

    name: Field[str | None] = Field("name")
    """
    `Yes` or `No` for a Decision Split, the name of the group for Audience Paths and Action Paths, the
    name of the path for Experiment Paths. For a step of another kind null, the word `null` or a plain
    label.
    """

    next_step_id: Field[str | None] = Field("next_step_id")
    """
    API identifier of the step that follows.
    """
