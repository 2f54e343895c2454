# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class MessagesSendResponse(Result):
    """
    The messages were accepted and will be sent after this response.
    """

    __slots__ = ()
    _required = ("message",)
    _partial_errors = ("errors",)

    message: str
    """
    `success` if the messages were accepted.
    """

    dispatch_id: str | None = None
    """
    Identifier of this dispatch.
    """

    send_id: str | None = None
    """
    Send identifier under which a broadcast is tracked. Present if the send is tracked.
    """

    errors: list[str] | None = None
    """
    Errors that did not stop the request.
    """
