# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class SendsIdCreateRequest(RequestModel):
    """
    The campaign to track, and optionally the identifier to use.
    """

    __slots__ = ()
    _required = ["campaign_id"]

    campaign_id: str
    """
    API identifier of the campaign.
    """

    send_id: str | Omit = OMIT
    """
    Identifier of your own choice, ASCII only and at most 64 characters. Left out, Braze makes one; it
    is in the answer.
    """
