# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /v1/device-messaging/banners/sync"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import DeviceMessagingBannersSyncResponse

ENDPOINT: Endpoint[DeviceMessagingBannersSyncResponse] = Endpoint(
    operation=OPERATIONS["device_messaging_banners_sync"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("external_user_id", "external_user_id", "str"),
        Argument("app_id", "app_id", "str"),
        Argument("app_version", "app_version", "str"),
        Argument("placements", "placements", "Sequence[str]"),
        Argument("device_id", "device_id", "str"),
    ),
    result="DeviceMessagingBannersSyncResponse",
)
