# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .canvas_next_path import CanvasNextPath
    from .canvas_step_messages import CanvasStepMessages


class CanvasStep(Model):
    """
    A step of a Canvas, the messages it sends, and where it leads.
    """

    __slots__ = ()
    _required = ["id"]

    def __init__(
        self,
        *,
        id: str,
        name: str | Omit = OMIT,
        type_: str | Omit = OMIT,
        next_step_ids: Sequence[str] | Omit = OMIT,
        next_paths: Sequence[CanvasNextPath | Mapping[str, Any]] | Omit = OMIT,
        channels: Sequence[str] | Omit = OMIT,
        messages: CanvasStepMessages | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "type": type_,
                "next_step_ids": next_step_ids,
                "next_paths": next_paths,
                "channels": channels,
                "messages": messages,
            },
        )

    id: Field[str] = Field("id")
    """
    API identifier of the step.
    """

    name: Field[str | None] = Field("name")
    """
    Name of the step.
    """

    type_: Field[str | None] = Field("type")
    """
    Kind of Canvas component. Braze's page lists no values.
    """

    next_step_ids: Field[list[str] | None] = Field("next_step_ids")
    """
    API identifiers of the next steps, as far as these are full steps or Message steps; components of
    other kinds are in `next_paths` only.
    """

    next_paths: Field[list[CanvasNextPath] | None] = Field("next_paths", many("CanvasNextPath"))
    """
    Ways out of the step. Every step has this field.
    """

    channels: Field[list[str] | None] = Field("channels")
    """
    Channels used by the step.
    """

    messages: Field[CanvasStepMessages | None] = Field("messages", one("CanvasStepMessages"))
    """
    Messages of a step, by API identifier of the message variation.
    """
