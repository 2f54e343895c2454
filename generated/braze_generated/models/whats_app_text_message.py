# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class WhatsAppTextMessage(RequestModel):
    """
    A plain-text response to a user.
    """

    __slots__ = ()
    _required = ("body",)

    body: str
    """
    The text.
    """

    preview_url: bool | Omit = OMIT
    """
    Whether WhatsApp shows a preview of links in the text. Despite its name, this is not a URL.
    """
