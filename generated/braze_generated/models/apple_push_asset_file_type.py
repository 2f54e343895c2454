# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

ApplePushAssetFileType = Literal["aif", "gif", "jpg", "m4a", "mp3", "mp4", "png", "wav"]

APPLE_PUSH_ASSET_FILE_TYPE_VALUES: set[ApplePushAssetFileType] = {
    "aif",
    "gif",
    "jpg",
    "m4a",
    "mp3",
    "mp4",
    "png",
    "wav",
}


def check_apple_push_asset_file_type(value: str) -> ApplePushAssetFileType:
    if value in APPLE_PUSH_ASSET_FILE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLE_PUSH_ASSET_FILE_TYPE_VALUES!r}")
