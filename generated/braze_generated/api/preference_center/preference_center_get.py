# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /preference_center/v1/{preferenceCenterExternalID}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import PreferenceCenterGetResponse

ENDPOINT: Endpoint[PreferenceCenterGetResponse] = Endpoint(
    operation=OPERATIONS["preference_center_get"],
    path=(Argument("preference_center_external_id", "preferenceCenterExternalID", "str"),),
    query=(),
    headers=(),
    body=None,
    result="PreferenceCenterGetResponse",
)
