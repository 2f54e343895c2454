# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class ExportSegmentCancelResponse(Result):
    """
    Result of the request. Braze does not document its content.
    """

    __slots__ = ()

    message: str | None = None
    """
    `success`, or an error message.
    """
