# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import dicts
    from .whats_app_flow_button import WhatsAppFlowButton


@define(kw_only=True, slots=False, repr=False)
class WhatsAppFlowMessage(RequestModel):
    """
    A text with a button that opens a WhatsApp Flow, sent in response to a user.
    """

    __slots__ = ()
    _required = ("body", "flow_button")

    body: str
    """
    The text.
    """

    flow_button: WhatsAppFlowButton | dicts.WhatsAppFlowButton = field(
        metadata={"decode": ObjectDecoder("WhatsAppFlowButton")}
    )
    """
    The button that opens a flow.
    """

    header_text: str | Omit = OMIT
    """
    Text of the header.
    """

    footer: str | Omit = OMIT
    """
    Text of the footer.
    """

    generate_custom_attribute: bool | Omit = OMIT
    """
    Whether the user's input in the flow is saved to their profile as a custom attribute.
    """
