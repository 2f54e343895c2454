# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

ApplePushAssetFileType = Literal[
    "aif",
    "gif",
    "jpg",
    "m4a",
    "mp3",
    "mp4",
    "png",
    "wav",
]
"""
Type of the file at `asset_url`. Required if `asset_url` is given.
"""
