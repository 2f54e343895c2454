# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class WhatsAppUrlButton(RequestModel):
    """
    A button that opens a URL.
    """

    __slots__ = ()
    _required = ("display_text", "url")

    display_text: str
    """
    Label of the button.
    """

    url: str
    """
    URL to open.
    """
