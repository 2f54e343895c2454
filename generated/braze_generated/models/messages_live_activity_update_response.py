# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class MessagesLiveActivityUpdateResponse(Result):
    """
    Confirmation that the request was accepted.
    """

    __slots__ = ()
    _required = ("message",)

    message: str
    """
    `success` if the request was accepted.
    """
