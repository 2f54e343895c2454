# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .. import dicts
    from .whats_app_carousel_button_type import WhatsAppCarouselButtonType
    from .whats_app_carousel_card import WhatsAppCarouselCard


@define(kw_only=True, slots=False, repr=False)
class WhatsAppCarouselMessage(RequestModel):
    """
    A text with cards to swipe through, sent in response to a user.
    """

    __slots__ = ()
    _required = ("body", "carousel_button_type", "cards")

    body: str
    """
    The text.
    """

    carousel_button_type: WhatsAppCarouselButtonType
    """
    Type of button on all cards: `quick_reply` for buttons that reply to the message, `url` for one
    button that opens a URL.
    """

    cards: Sequence[WhatsAppCarouselCard | dicts.WhatsAppCarouselCard] = field(
        metadata={"decode": ListDecoder("WhatsAppCarouselCard")}
    )
    """
    The cards in display order, from 2 to 10.
    """
