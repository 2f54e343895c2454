# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /app_group/sdk_authentication/create"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import AppGroupSdkAuthenticationCreateResponse

ENDPOINT: Endpoint[AppGroupSdkAuthenticationCreateResponse] = Endpoint(
    operation=OPERATIONS["app_group_sdk_authentication_create"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("app_id", "app_id", "str"),
        Argument("rsa_public_key_str", "rsa_public_key_str", "str"),
        Argument("description", "description", "str"),
        Argument("make_primary", "make_primary", "bool"),
    ),
    result="AppGroupSdkAuthenticationCreateResponse",
)
