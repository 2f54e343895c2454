# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class CanvasTriggerSendResponse(Result):
    """
    What became of the request. The work itself is done later: `success` means that the request was
    accepted. It is answered for a paused or archived Canvas too, with a `notice`.
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
    `success` when the request was accepted.
    """

    notice: str | None = None
    """
    Says that the Canvas is paused or archived, so that nothing is sent.
    """

    errors: list[str] | None = None
    """
    Faults that did not stop the request.
    """
