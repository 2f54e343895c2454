# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class WhatsAppButton(RequestModel):
    """
    A button that replies to a message.
    """

    __slots__ = ()
    _required = ("text",)

    text: str
    """
    Label of the button.
    """
