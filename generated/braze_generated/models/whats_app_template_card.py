# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .whats_app_media_type import WhatsAppMediaType
    from .whats_app_variables import WhatsAppVariables


class WhatsAppTemplateCard(Model):
    """
    What fills a card of a carousel template.
    """

    __slots__ = ()
    _required = ["header_media_uri", "header_media_type"]

    def __init__(
        self,
        *,
        header_media_uri: str,
        header_media_type: WhatsAppMediaType,
        body_variables: WhatsAppVariables | Mapping[str, Any] | Omit = OMIT,
        button_variables: WhatsAppVariables | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "header_media_uri": header_media_uri,
                "header_media_type": header_media_type,
                "body_variables": body_variables,
                "button_variables": button_variables,
            },
        )

    header_media_uri: Field[str] = Field("header_media_uri")
    """
    URL of the image or video, which must be in Braze's media library.
    """

    header_media_type: Field[WhatsAppMediaType] = Field("header_media_type")
    """
    Kind of medium on a card. It must be the same on all cards of a carousel.
    """

    body_variables: Field[WhatsAppVariables | None] = Field("body_variables", one("WhatsAppVariables"))
    """
    Values for the text of the card.
    """

    button_variables: Field[WhatsAppVariables | None] = Field("button_variables", one("WhatsAppVariables"))
    """
    Path part of the URL behind a button of the card; its key is the index of that button.
    """
