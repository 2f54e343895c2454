# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /v1/care-homes"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CareHomesListResponse

ENDPOINT: Endpoint[CareHomesListResponse] = Endpoint(
    operation=OPERATIONS["care_homes_list"],
    path=(),
    query=(Argument("cursor", "cursor", "str"),),
    headers=(),
    body=None,
    result="CareHomesListResponse",
)
