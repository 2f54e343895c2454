# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class SendsIdCreateRequest(Model):
    """
    The campaign to track, and optionally the identifier to use.
    """

    __slots__ = ()
    _required = ["campaign_id"]

    def __init__(
        self,
        *,
        campaign_id: str,
        send_id: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "campaign_id": campaign_id,
                "send_id": send_id,
            },
        )

    campaign_id: Field[str] = Field("campaign_id")
    """
    API identifier of the campaign.
    """

    send_id: Field[str | None] = Field("send_id")
    """
    Identifier of your own choice, ASCII only and at most 64 characters. Left out, Braze makes one; it
    is in the answer.
    """
