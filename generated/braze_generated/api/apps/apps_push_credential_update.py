# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /apps/push_credential/update"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import AppsPushCredentialUpdateResponse

ENDPOINT: Endpoint[AppsPushCredentialUpdateResponse] = Endpoint(
    operation=OPERATIONS["apps_push_credential_update"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("app_id", "app_id", "str"),
        Argument(
            "apple", "apple", "ApplePushCredential | dicts.ApplePushCredential", ObjectDecoder("ApplePushCredential")
        ),
        Argument(
            "firebase",
            "firebase",
            "FirebasePushCredential | dicts.FirebasePushCredential",
            ObjectDecoder("FirebasePushCredential"),
        ),
        Argument(
            "huawei",
            "huawei",
            "HuaweiPushCredential | dicts.HuaweiPushCredential",
            ObjectDecoder("HuaweiPushCredential"),
        ),
        Argument(
            "kindle",
            "kindle",
            "KindlePushCredential | dicts.KindlePushCredential",
            ObjectDecoder("KindlePushCredential"),
        ),
    ),
    result="AppsPushCredentialUpdateResponse",
)
