# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WhatsAppMediaType = Literal["image", "video"]

WHATS_APP_MEDIA_TYPE_VALUES: set[WhatsAppMediaType] = {
    "image",
    "video",
}


def check_whats_app_media_type(value: str) -> WhatsAppMediaType:
    if value in WHATS_APP_MEDIA_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WHATS_APP_MEDIA_TYPE_VALUES!r}")
