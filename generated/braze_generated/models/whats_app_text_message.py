# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class WhatsAppTextMessage(Model):
    """
    A plain text, in answer to a user.
    """

    __slots__ = ()
    _required = ["body"]

    def __init__(
        self,
        *,
        body: str,
        preview_url: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "body": body,
                "preview_url": preview_url,
            },
        )

    body: Field[str] = Field("body")
    """
    The text.
    """

    preview_url: Field[bool | None] = Field("preview_url")
    """
    Whether WhatsApp shows a preview of the links in the text. Not a URL, despite its name.
    """
