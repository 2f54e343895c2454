# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..types import OMIT, Field, Model, Omit


class AndroidPushExtra(Model):
    """
    Keys and values of your own, passed to the app.
    """

    __slots__ = ()

    def __init__(
        self,
        /,
        *,
        appboy_image_url: str | Omit = OMIT,
        **custom: Any,
    ) -> None:
        self._fill(
            {
                "appboy_image_url": appboy_image_url,
            },
            custom,
        )

    appboy_image_url: Field[str | None] = Field("appboy_image_url")
    """
    URL of an image that makes this a notification with a big picture; twice as wide as high, at least
    600 by 300 pixels.
    """
