# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class WhatsAppFlowButton(RequestModel):
    """
    The button that opens a flow.
    """

    __slots__ = ()
    _required = ("caption", "flow_id")

    caption: str
    """
    Label of the button, at most 20 characters.
    """

    flow_id: str
    """
    Identifier of the flow, which must be published.
    """
