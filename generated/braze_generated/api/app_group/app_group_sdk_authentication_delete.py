# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /app_group/sdk_authentication/delete"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import AppGroupSdkAuthenticationDeleteResponse

ENDPOINT: Endpoint[AppGroupSdkAuthenticationDeleteResponse] = Endpoint(
    operation=OPERATIONS["app_group_sdk_authentication_delete"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("app_id", "app_id", "str"),
        Argument("key_id", "key_id", "str"),
    ),
    result="AppGroupSdkAuthenticationDeleteResponse",
)
