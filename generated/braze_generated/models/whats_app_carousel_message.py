# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Model, many

if TYPE_CHECKING:
    from .whats_app_carousel_button_type import WhatsAppCarouselButtonType
    from .whats_app_carousel_card import WhatsAppCarouselCard


class WhatsAppCarouselMessage(Model):
    """
    A text with cards to swipe through, in answer to a user.
    """

    __slots__ = ()
    _required = ["body", "carousel_button_type", "cards"]

    def __init__(
        self,
        *,
        body: str,
        carousel_button_type: WhatsAppCarouselButtonType,
        cards: Sequence[WhatsAppCarouselCard | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "body": body,
                "carousel_button_type": carousel_button_type,
                "cards": cards,
            },
        )

    body: Field[str] = Field("body")
    """
    The text.
    """

    carousel_button_type: Field[WhatsAppCarouselButtonType] = Field("carousel_button_type")
    """
    Kind of button on all cards: `quick_reply`, buttons that answer the message; `url`, one button that
    opens a URL.
    """

    cards: Field[list[WhatsAppCarouselCard]] = Field("cards", many("WhatsAppCarouselCard"))
    """
    The cards, from 2 to 10, in the order in which they are shown.
    """
