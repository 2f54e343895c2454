# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
    from .whats_app_media_type import WhatsAppMediaType
    from .whats_app_url_button import WhatsAppUrlButton


@define(kw_only=True, slots=False, repr=False)
class WhatsAppCarouselCard(RequestModel):
    """
    A card with an image or video, a text, and below it `buttons` or a `cta_url_button`, depending on
    `carousel_button_type`.
    """

    __slots__ = ()
    _required = ("media_uri", "media_type")
    _one_of = (OneOf(fields=("buttons", "cta_url_button"), at_least=1, at_most=1),)

    media_uri: str
    """
    URL of the image or video.
    """

    media_type: WhatsAppMediaType
    """
    Media type of a card. It must be the same for all cards in a carousel.
    """

    body_text: str | Omit = OMIT
    """
    Text of the card, at most 160 characters.
    """

    buttons: Sequence[str] | Omit = OMIT
    """
    Labels of the buttons, at most 2 and the same number on every card. Required for `quick_reply`;
    otherwise not allowed.
    """

    cta_url_button: WhatsAppUrlButton | dicts.WhatsAppUrlButton | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WhatsAppUrlButton")}
    )
    """
    The button of the card. Required for `url`; otherwise not allowed.
    """
