# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False, init=False)
class AndroidPushExtra(RequestModel):
    """
    Custom key-value pairs passed to the app.
    """

    __slots__ = ()

    appboy_image_url: str | Omit = OMIT
    """
    URL of an image that turns this into a big picture notification; twice as wide as it is high, at
    least 600 by 300 pixels.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            appboy_image_url: str | Omit = OMIT,
            additional_properties: Mapping[str, Any] = ...,
            **custom: Any,
        ) -> None: ...
