# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .whats_app_flow_button import WhatsAppFlowButton


class WhatsAppFlowMessage(Model):
    """
    A text with a button that opens a WhatsApp Flow, in answer to a user.
    """

    __slots__ = ()
    _required = ["body", "flow_button"]

    def __init__(
        self,
        *,
        body: str,
        flow_button: WhatsAppFlowButton | Mapping[str, Any],
        header_text: str | Omit = OMIT,
        footer: str | Omit = OMIT,
        generate_custom_attribute: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "body": body,
                "flow_button": flow_button,
                "header_text": header_text,
                "footer": footer,
                "generate_custom_attribute": generate_custom_attribute,
            },
        )

    body: Field[str] = Field("body")
    """
    The text.
    """

    flow_button: Field[WhatsAppFlowButton] = Field("flow_button", one("WhatsAppFlowButton"))
    """
    The button that opens a flow.
    """

    header_text: Field[str | None] = Field("header_text")
    """
    Text of the header.
    """

    footer: Field[str | None] = Field("footer")
    """
    Text of the footer.
    """

    generate_custom_attribute: Field[bool | None] = Field("generate_custom_attribute")
    """
    Whether what the user enters in the flow is saved to their profile, as a custom attribute.
    """
