# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class WhatsAppUrlButton(Model):
    """
    A button that opens a URL.
    """

    __slots__ = ()
    _required = ["display_text", "url"]

    def __init__(
        self,
        *,
        display_text: str,
        url: str,
    ) -> None:
        self._fill(
            {
                "display_text": display_text,
                "url": url,
            },
        )

    display_text: Field[str] = Field("display_text")
    """
    Label of the button.
    """

    url: Field[str] = Field("url")
    """
    URL that opens.
    """
