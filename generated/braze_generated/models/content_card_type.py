# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

ContentCardType = Literal["BANNER", "CAPTIONED_IMAGE", "CLASSIC"]

CONTENT_CARD_TYPE_VALUES: set[ContentCardType] = {
    "BANNER",
    "CAPTIONED_IMAGE",
    "CLASSIC",
}


def check_content_card_type(value: str) -> ContentCardType:
    if value in CONTENT_CARD_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CONTENT_CARD_TYPE_VALUES!r}")
