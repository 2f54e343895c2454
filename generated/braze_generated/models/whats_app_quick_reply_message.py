# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many

if TYPE_CHECKING:
    from .whats_app_button import WhatsAppButton


class WhatsAppQuickReplyMessage(Model):
    """
    A text with buttons that answer it, in answer to a user. Its header is a text or an image.
    """

    __slots__ = ()
    _required = ["body", "buttons"]
    _one_of = [(None, ("header_image_uri", "header_text"), 0, 1)]

    def __init__(
        self,
        *,
        body: str,
        buttons: Sequence[WhatsAppButton | Mapping[str, Any]],
        header_image_uri: str | Omit = OMIT,
        header_text: str | Omit = OMIT,
        footer: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "body": body,
                "buttons": buttons,
                "header_image_uri": header_image_uri,
                "header_text": header_text,
                "footer": footer,
            },
        )

    body: Field[str] = Field("body")
    """
    The text.
    """

    buttons: Field[list[WhatsAppButton]] = Field("buttons", many("WhatsAppButton"))
    """
    The buttons, in the order in which they are shown.
    """

    header_image_uri: Field[str | None] = Field("header_image_uri")
    """
    URL of an image for the header. Not together with `header_text`.
    """

    header_text: Field[str | None] = Field("header_text")
    """
    Text of the header. Not together with `header_image_uri`.
    """

    footer: Field[str | None] = Field("footer")
    """
    Text of the footer.
    """
