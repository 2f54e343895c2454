# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .whats_app_media_type import WhatsAppMediaType
    from .whats_app_variables import WhatsAppVariables


@define(kw_only=True, slots=False, repr=False)
class WhatsAppTemplateCard(RequestModel):
    """
    Content of a card in a carousel template.
    """

    __slots__ = ()
    _required = ("header_media_uri", "header_media_type")

    header_media_uri: str
    """
    URL of the image or video, which must be in Braze's media library.
    """

    header_media_type: WhatsAppMediaType
    """
    Media type of a card. It must be the same for all cards in a carousel.
    """

    body_variables: WhatsAppVariables | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WhatsAppVariables")}
    )
    """
    Values for the text of the card.
    """

    button_variables: WhatsAppVariables | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WhatsAppVariables")}
    )
    """
    Path part of the URL of a button on the card; the key is the index of the button.
    """
