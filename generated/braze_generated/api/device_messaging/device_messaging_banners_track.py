# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /v1/device-messaging/banners/track"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import DeviceMessagingBannersTrackResponse

ENDPOINT: Endpoint[DeviceMessagingBannersTrackResponse] = Endpoint(
    operation=OPERATIONS["device_messaging_banners_track"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("external_user_id", "external_user_id", "str"),
        Argument("app_id", "app_id", "str"),
        Argument("app_version", "app_version", "str"),
        Argument("events", "events", "Sequence[BannerEvent | dicts.BannerEvent]", ListDecoder("BannerEvent")),
    ),
    result="DeviceMessagingBannersTrackResponse",
)
