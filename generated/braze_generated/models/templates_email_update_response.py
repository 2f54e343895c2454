# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class TemplatesEmailUpdateResponse(Result):
    """
    The outcome of the update. Braze does not document what it holds.
    """

    __slots__ = ()

    message: str | None = None
    """
    `success`, or what went wrong.
    """
