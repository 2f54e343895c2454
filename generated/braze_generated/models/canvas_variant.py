# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CanvasVariant(ResponseModel):
    """
    A variant, and the step at which users enter it.
    """

    __slots__ = ()
    _required = ("id", "name", "first_step_ids")

    id: str
    """
    API identifier of the variant.
    """

    name: str
    """
    Name of the variant.
    """

    first_step_ids: list[str] = field(metadata={"absent": list})
    """
    API identifiers of the first steps.
    """

    first_step_id: str | None = None
    """
    API identifier of the first step. Legacy, replaced by `first_step_ids` in November 2017; present
    only if there is exactly one first step.
    """
