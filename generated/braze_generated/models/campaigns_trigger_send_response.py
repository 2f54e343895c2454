# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class CampaignsTriggerSendResponse(Result):
    """
    Result of the request. Messages are sent later: success means that the request was accepted.
    """

    __slots__ = ()
    _required = ("dispatch_id",)
    _partial_errors = ("errors",)

    dispatch_id: str
    """
    Identifier of this dispatch, shared by all users in the request.
    """

    message: str | None = None
    """
    `success` if the request was accepted.
    """

    send_id: str | None = None
    """
    Identifier under which the statistics are tracked, if the send is tracked (a broadcast).
    """

    errors: list[str] | None = None
    """
    Errors that did not stop the request.
    """
