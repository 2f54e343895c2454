# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class CampaignsTriggerSendResponse(Result):
    """
    What became of the request. The messages are sent later: a success means that the request was
    accepted.
    """

    __slots__ = ()
    _required = ("dispatch_id",)
    _partial_errors = ("errors",)

    dispatch_id: str
    """
    Identifier of this dispatch, one for all users of the request.
    """

    message: str | None = None
    """
    `success` when the request was accepted.
    """

    send_id: str | None = None
    """
    Identifier under which the statistics are kept, where the send is tracked (a broadcast).
    """

    errors: list[str] | None = None
    """
    Faults that did not stop the request.
    """
