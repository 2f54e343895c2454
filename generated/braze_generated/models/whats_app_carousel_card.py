# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .whats_app_media_type import WhatsAppMediaType
    from .whats_app_url_button import WhatsAppUrlButton


class WhatsAppCarouselCard(Model):
    """
    A card: an image or a video, a text, and below it `buttons` or a `cta_url_button`, as
    `carousel_button_type` says.
    """

    __slots__ = ()
    _required = ["media_uri", "media_type"]
    _one_of = [(None, ("buttons", "cta_url_button"), 1, 1)]

    def __init__(
        self,
        *,
        media_uri: str,
        media_type: WhatsAppMediaType,
        body_text: str | Omit = OMIT,
        buttons: Sequence[str] | Omit = OMIT,
        cta_url_button: WhatsAppUrlButton | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "media_uri": media_uri,
                "media_type": media_type,
                "body_text": body_text,
                "buttons": buttons,
                "cta_url_button": cta_url_button,
            },
        )

    media_uri: Field[str] = Field("media_uri")
    """
    URL of the image or video.
    """

    media_type: Field[WhatsAppMediaType] = Field("media_type")
    """
    Kind of medium on a card. It must be the same on all cards of a carousel.
    """

    body_text: Field[str | None] = Field("body_text")
    """
    Text of the card, at most 160 characters.
    """

    buttons: Field[list[str] | None] = Field("buttons")
    """
    Labels of the buttons, at most 2, and the same number on every card. Required for `quick_reply`, and
    only there.
    """

    cta_url_button: Field[WhatsAppUrlButton | None] = Field("cta_url_button", one("WhatsAppUrlButton"))
    """
    The button of the card. Required for `url`, and only there.
    """
