# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /preference_center/v1/{preferenceCenterExternalID}/url/{userID}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import PreferenceCenterUrlGetResponse

ENDPOINT: Endpoint[PreferenceCenterUrlGetResponse] = Endpoint(
    operation=OPERATIONS["preference_center_url_get"],
    path=(
        Argument("preference_center_external_id", "preferenceCenterExternalID", "str"),
        Argument("user_id", "userID", "str"),
    ),
    query=(),
    headers=(),
    body=None,
    result="PreferenceCenterUrlGetResponse",
)
