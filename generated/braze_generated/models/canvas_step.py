# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .canvas_next_path import CanvasNextPath
    from .canvas_step_messages import CanvasStepMessages


@define(kw_only=True, slots=False, repr=False)
class CanvasStep(ResponseModel):
    """
    A Canvas step with its messages and the paths that lead out of it.
    """

    __slots__ = ()
    _required = ("id", "name", "type", "next_step_ids", "next_paths", "channels", "messages")

    id: str
    """
    API identifier of the step.
    """

    name: str
    """
    Name of the step.
    """

    type_: str = field(metadata={"name": "type"})
    """
    Type of Canvas component. Braze's page lists no values.
    """

    next_step_ids: list[str] = field(metadata={"absent": list})
    """
    API identifiers of the next steps that are full steps or Message steps; components of other types
    are only in `next_paths`.
    """

    next_paths: list[CanvasNextPath] = field(metadata={"decode": ListDecoder("CanvasNextPath"), "absent": list})
    """
    Paths that lead out of the step. Every step has this field.
    """

    channels: list[str] = field(metadata={"absent": list})
    """
    Channels used by the step.
    """

    messages: CanvasStepMessages = field(metadata={"decode": ObjectDecoder("CanvasStepMessages")})
    """
    Messages of a step, keyed by the API identifier of the message variation.
    """
