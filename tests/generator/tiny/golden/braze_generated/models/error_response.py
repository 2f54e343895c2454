# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ErrorResponse(ResponseModel):
    """
    A refusal.
    """

    __slots__ = ()

    message: str | None = None
    """
    What went wrong.
    """
