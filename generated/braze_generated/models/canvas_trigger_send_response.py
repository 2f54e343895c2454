# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class CanvasTriggerSendResponse(Result):
    """
    Result of the request. Processing happens later: `success` means that the request was accepted. It
    is also returned for a paused or archived Canvas, with a `notice`.
    """

    __slots__ = ()
    _required = ("dispatch_id", "message")
    _partial_errors = ("errors",)

    dispatch_id: str
    """
    Identifier of this dispatch.
    """

    message: str
    """
    `success` if the request was accepted.
    """

    notice: str | None = None
    """
    States that the Canvas is paused or archived, so nothing is sent.
    """

    errors: list[str] | None = None
    """
    Errors that did not stop the request.
    """
