# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /app_group/sdk_authentication/keys"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import AppGroupSdkAuthenticationKeysResponse

ENDPOINT: Endpoint[AppGroupSdkAuthenticationKeysResponse] = Endpoint(
    operation=OPERATIONS["app_group_sdk_authentication_keys"],
    path=(),
    query=(Argument("app_id", "app_id", "str"),),
    headers=(),
    body=None,
    result="AppGroupSdkAuthenticationKeysResponse",
)
