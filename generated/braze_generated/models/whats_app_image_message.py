# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class WhatsAppImageMessage(RequestModel):
    """
    An image sent in response to a user.
    """

    __slots__ = ()
    _required = ("image_uri",)

    image_uri: str
    """
    URL of the image.
    """

    caption: str | Omit = OMIT
    """
    Text below the image.
    """
