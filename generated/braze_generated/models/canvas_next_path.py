# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CanvasNextPath(ResponseModel):
    """
    A path that leads out of a step.
    """

    __slots__ = ()

    name: str | None = None
    """
    `Yes` or `No` for a Decision Split, the group name for Audience Paths and Action Paths, or the path
    name for Experiment Paths. For a step of another type: null, the word `null` or a plain label.
    """

    next_step_id: str | None = None
    """
    API identifier of the next step.
    """
