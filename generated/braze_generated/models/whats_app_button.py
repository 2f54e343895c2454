# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class WhatsAppButton(Model):
    """
    A button that answers a message.
    """

    __slots__ = ()
    _required = ["text"]

    def __init__(
        self,
        *,
        text: str,
    ) -> None:
        self._fill(
            {
                "text": text,
            },
        )

    text: Field[str] = Field("text")
    """
    Label of the button.
    """
