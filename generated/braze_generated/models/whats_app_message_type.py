# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WhatsAppMessageType = Literal[
    "carousel_response_message",
    "flow_response_message",
    "list_response_message",
    "quick_reply_response_message",
    "template_message",
    "text_image_response_message",
    "text_response_message",
]

WHATS_APP_MESSAGE_TYPE_VALUES: set[WhatsAppMessageType] = {
    "carousel_response_message",
    "flow_response_message",
    "list_response_message",
    "quick_reply_response_message",
    "template_message",
    "text_image_response_message",
    "text_response_message",
}


def check_whats_app_message_type(value: str) -> WhatsAppMessageType:
    if value in WHATS_APP_MESSAGE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WHATS_APP_MESSAGE_TYPE_VALUES!r}")
