# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /preference_center/v1/list"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Endpoint

if TYPE_CHECKING:
    from ...models import PreferenceCenterListResponse

ENDPOINT: Endpoint[PreferenceCenterListResponse] = Endpoint(
    operation=OPERATIONS["preference_center_list"],
    path=(),
    query=(),
    headers=(),
    body=None,
    result="PreferenceCenterListResponse",
)
