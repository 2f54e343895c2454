# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WhatsAppCarouselButtonType = Literal["quick_reply", "url"]

WHATS_APP_CAROUSEL_BUTTON_TYPE_VALUES: set[WhatsAppCarouselButtonType] = {
    "quick_reply",
    "url",
}


def check_whats_app_carousel_button_type(value: str) -> WhatsAppCarouselButtonType:
    if value in WHATS_APP_CAROUSEL_BUTTON_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WHATS_APP_CAROUSEL_BUTTON_TYPE_VALUES!r}")
