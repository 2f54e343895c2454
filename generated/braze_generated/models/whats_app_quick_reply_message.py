# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
    from .whats_app_button import WhatsAppButton


@define(kw_only=True, slots=False, repr=False)
class WhatsAppQuickReplyMessage(RequestModel):
    """
    A text with quick reply buttons, sent in response to a user. Its header is text or an image.
    """

    __slots__ = ()
    _required = ("body", "buttons")
    _one_of = (OneOf(fields=("header_image_uri", "header_text"), at_most=1),)

    body: str
    """
    The text.
    """

    buttons: Sequence[WhatsAppButton | dicts.WhatsAppButton] = field(metadata={"decode": ListDecoder("WhatsAppButton")})
    """
    The buttons in display order.
    """

    header_image_uri: str | Omit = OMIT
    """
    URL of an image for the header. Cannot be combined with `header_text`.
    """

    header_text: str | Omit = OMIT
    """
    Text of the header. Cannot be combined with `header_image_uri`.
    """

    footer: str | Omit = OMIT
    """
    Text of the footer.
    """
