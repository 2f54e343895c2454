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
Type of `message`: `template_message` for a WhatsAppTemplateMessage, `text_response_message` for a
WhatsAppTextMessage, `text_image_response_message` for a WhatsAppImageMessage,
`quick_reply_response_message` for a WhatsAppQuickReplyMessage, `list_response_message` for a
WhatsAppListMessage, `flow_response_message` for a WhatsAppFlowMessage, `carousel_response_message`
for a WhatsAppCarouselMessage.
"""
