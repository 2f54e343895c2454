# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class WhatsAppImageMessage(Model):
    """
    An image, in answer to a user.
    """

    __slots__ = ()
    _required = ["image_uri"]

    def __init__(
        self,
        *,
        image_uri: str,
        caption: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "image_uri": image_uri,
                "caption": caption,
            },
        )

    image_uri: Field[str] = Field("image_uri")
    """
    URL of the image.
    """

    caption: Field[str | None] = Field("caption")
    """
    Text under the image.
    """
