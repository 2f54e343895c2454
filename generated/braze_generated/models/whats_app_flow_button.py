# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class WhatsAppFlowButton(Model):
    """
    The button that opens a flow.
    """

    __slots__ = ()
    _required = ["caption", "flow_id"]

    def __init__(
        self,
        *,
        caption: str,
        flow_id: str,
    ) -> None:
        self._fill(
            {
                "caption": caption,
                "flow_id": flow_id,
            },
        )

    caption: Field[str] = Field("caption")
    """
    Label of the button, at most 20 characters.
    """

    flow_id: Field[str] = Field("flow_id")
    """
    Identifier of the flow, which must be published.
    """
