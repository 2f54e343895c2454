# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Map

if TYPE_CHECKING:
    from .campaign_message_details import CampaignMessageDetails as CampaignMessageDetails


class CampaignMessages(Map["CampaignMessageDetails"]):
    """
    Messages of a campaign, keyed by the API identifier of the variation.
    """

    __slots__ = ()
    _decode = staticmethod(ObjectDecoder("CampaignMessageDetails"))
