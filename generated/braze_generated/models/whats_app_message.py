# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ObjectDecoder, RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .whats_app_carousel_message import WhatsAppCarouselMessage
    from .whats_app_flow_message import WhatsAppFlowMessage
    from .whats_app_image_message import WhatsAppImageMessage
    from .whats_app_list_message import WhatsAppListMessage
    from .whats_app_message_type import WhatsAppMessageType
    from .whats_app_quick_reply_message import WhatsAppQuickReplyMessage
    from .whats_app_template_message import WhatsAppTemplateMessage
    from .whats_app_text_message import WhatsAppTextMessage


@define(kw_only=True, slots=False, repr=False)
class WhatsAppMessage(RequestModel):
    """
    A WhatsApp message: one made from an approved template, or one of six kinds that answer a user who
    wrote first.
    """

    __slots__ = ()
    _required = ("app_id", "subscription_group_id", "message_type", "message")

    app_id: str
    """
    API identifier of an app of the workspace.
    """

    subscription_group_id: str
    """
    API identifier of the WhatsApp subscription group to send from.
    """

    message_type: WhatsAppMessageType
    """
    Shape of `message`: `template_message` takes a WhatsAppTemplateMessage, `text_response_message` a
    WhatsAppTextMessage, `text_image_response_message` a WhatsAppImageMessage,
    `quick_reply_response_message` a WhatsAppQuickReplyMessage, `list_response_message` a
    WhatsAppListMessage, `flow_response_message` a WhatsAppFlowMessage, `carousel_response_message` a
    WhatsAppCarouselMessage.
    """

    message: (
        WhatsAppTemplateMessage
        | Mapping[str, Any]
        | WhatsAppImageMessage
        | WhatsAppQuickReplyMessage
        | WhatsAppListMessage
        | WhatsAppFlowMessage
        | WhatsAppCarouselMessage
        | WhatsAppTextMessage
    ) = field(
        metadata={
            "decode": ObjectDecoder(
                "WhatsAppTemplateMessage",
                "WhatsAppImageMessage",
                "WhatsAppQuickReplyMessage",
                "WhatsAppListMessage",
                "WhatsAppFlowMessage",
                "WhatsAppCarouselMessage",
                "WhatsAppTextMessage",
            )
        }
    )
    """
    The message, in the shape that `message_type` says; the two must agree.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is counted; it must be a WhatsApp message of the campaign
    in `campaign_id`.
    """
