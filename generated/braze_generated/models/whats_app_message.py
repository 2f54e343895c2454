# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .whats_app_carousel_message import WhatsAppCarouselMessage
    from .whats_app_flow_message import WhatsAppFlowMessage
    from .whats_app_image_message import WhatsAppImageMessage
    from .whats_app_list_message import WhatsAppListMessage
    from .whats_app_message_type import WhatsAppMessageType
    from .whats_app_quick_reply_message import WhatsAppQuickReplyMessage
    from .whats_app_template_message import WhatsAppTemplateMessage
    from .whats_app_text_message import WhatsAppTextMessage


class WhatsAppMessage(Model):
    """
    A WhatsApp message: one made from an approved template, or one of six kinds that answer a user who
    wrote first.
    """

    __slots__ = ()
    _required = ["app_id", "subscription_group_id", "message_type", "message"]

    def __init__(
        self,
        *,
        app_id: str,
        subscription_group_id: str,
        message_type: WhatsAppMessageType,
        message: WhatsAppTemplateMessage
        | Mapping[str, Any]
        | WhatsAppImageMessage
        | WhatsAppQuickReplyMessage
        | WhatsAppListMessage
        | WhatsAppFlowMessage
        | WhatsAppCarouselMessage
        | WhatsAppTextMessage,
        message_variation_id: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "app_id": app_id,
                "subscription_group_id": subscription_group_id,
                "message_type": message_type,
                "message": message,
                "message_variation_id": message_variation_id,
            },
        )

    app_id: Field[str] = Field("app_id")
    """
    API identifier of an app of the workspace.
    """

    subscription_group_id: Field[str] = Field("subscription_group_id")
    """
    API identifier of the WhatsApp subscription group to send from.
    """

    message_type: Field[WhatsAppMessageType] = Field("message_type")
    """
    Shape of `message`: `template_message` takes a WhatsAppTemplateMessage, `text_response_message` a
    WhatsAppTextMessage, `text_image_response_message` a WhatsAppImageMessage,
    `quick_reply_response_message` a WhatsAppQuickReplyMessage, `list_response_message` a
    WhatsAppListMessage, `flow_response_message` a WhatsAppFlowMessage, `carousel_response_message` a
    WhatsAppCarouselMessage.
    """

    message: Field[
        WhatsAppTemplateMessage
        | WhatsAppImageMessage
        | WhatsAppQuickReplyMessage
        | WhatsAppListMessage
        | WhatsAppFlowMessage
        | WhatsAppCarouselMessage
        | WhatsAppTextMessage
    ] = Field(
        "message",
        one(
            "WhatsAppTemplateMessage",
            "WhatsAppImageMessage",
            "WhatsAppQuickReplyMessage",
            "WhatsAppListMessage",
            "WhatsAppFlowMessage",
            "WhatsAppCarouselMessage",
            "WhatsAppTextMessage",
        ),
    )
    """
    The message, in the shape that `message_type` says; the two must agree.
    """

    message_variation_id: Field[str | None] = Field("message_variation_id")
    """
    Message variation under which the message is counted; it must be a WhatsApp message of the campaign
    in `campaign_id`.
    """
