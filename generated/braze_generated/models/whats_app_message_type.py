# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WhatsAppMessageType = Literal[
    "template_message",
    "text_response_message",
    "text_image_response_message",
    "quick_reply_response_message",
    "list_response_message",
    "flow_response_message",
    "carousel_response_message",
]
"""
Shape of `message`: `template_message` takes a WhatsAppTemplateMessage, `text_response_message` a
WhatsAppTextMessage, `text_image_response_message` a WhatsAppImageMessage,
`quick_reply_response_message` a WhatsAppQuickReplyMessage, `list_response_message` a
WhatsAppListMessage, `flow_response_message` a WhatsAppFlowMessage, `carousel_response_message` a
WhatsAppCarouselMessage.
"""
