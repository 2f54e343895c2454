# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CanvasVariant(ResponseModel):
    """
    A variant, and where a user who enters it starts.
    """

    __slots__ = ()
    _required = ("id",)

    id: str
    """
    API identifier of the variant.
    """

    name: str | None = None
    """
    Name of the variant.
    """

    first_step_ids: list[str] | None = None
    """
    API identifiers of the first steps.
    """

    first_step_id: str | None = None
    """
    API identifier of the first step. Legacy, replaced by `first_step_ids` in November 2017; present
    only when there is exactly one first step.
    """
