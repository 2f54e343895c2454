# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import dicts
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
    A WhatsApp message: either based on an approved template or one of six types of response to a user
    who wrote first.
    """

    __slots__ = ()
    _required = ("app_id", "subscription_group_id", "message_type", "message")

    app_id: str
    """
    API identifier of an app in the workspace.
    """

    subscription_group_id: str
    """
    API identifier of the WhatsApp subscription group to send from.
    """

    message_type: WhatsAppMessageType
    """
    Type of `message`: `template_message` for a WhatsAppTemplateMessage, `text_response_message` for a
    WhatsAppTextMessage, `text_image_response_message` for a WhatsAppImageMessage,
    `quick_reply_response_message` for a WhatsAppQuickReplyMessage, `list_response_message` for a
    WhatsAppListMessage, `flow_response_message` for a WhatsAppFlowMessage, `carousel_response_message`
    for a WhatsAppCarouselMessage.
    """

    message: (
        WhatsAppTemplateMessage
        | dicts.WhatsAppTemplateMessage
        | WhatsAppImageMessage
        | dicts.WhatsAppImageMessage
        | WhatsAppQuickReplyMessage
        | dicts.WhatsAppQuickReplyMessage
        | WhatsAppListMessage
        | dicts.WhatsAppListMessage
        | WhatsAppFlowMessage
        | dicts.WhatsAppFlowMessage
        | WhatsAppCarouselMessage
        | dicts.WhatsAppCarouselMessage
        | WhatsAppTextMessage
        | dicts.WhatsAppTextMessage
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
    The message, in the form specified by `message_type`; the two must match.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is tracked; must be a WhatsApp message of the campaign in
    `campaign_id`.
    """
