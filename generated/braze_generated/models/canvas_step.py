# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ListDecoder, ObjectDecoder, ResponseModel

if TYPE_CHECKING:
    from .canvas_next_path import CanvasNextPath
    from .canvas_step_messages import CanvasStepMessages


@define(kw_only=True, slots=False, repr=False)
class CanvasStep(ResponseModel):
    """
    A step of a Canvas, the messages it sends, and where it leads.
    """

    __slots__ = ()
    _required = ("id",)

    id: str
    """
    API identifier of the step.
    """

    name: str | None = None
    """
    Name of the step.
    """

    type_: str | None = field(default=None, metadata={"name": "type"})
    """
    Kind of Canvas component. Braze's page lists no values.
    """

    next_step_ids: list[str] | None = None
    """
    API identifiers of the next steps, as far as these are full steps or Message steps; components of
    other kinds are in `next_paths` only.
    """

    next_paths: list[CanvasNextPath] | None = field(default=None, metadata={"decode": ListDecoder("CanvasNextPath")})
    """
    Ways out of the step. Every step has this field.
    """

    channels: list[str] | None = None
    """
    Channels used by the step.
    """

    messages: CanvasStepMessages | None = field(default=None, metadata={"decode": ObjectDecoder("CanvasStepMessages")})
    """
    Messages of a step, by API identifier of the message variation.
    """
