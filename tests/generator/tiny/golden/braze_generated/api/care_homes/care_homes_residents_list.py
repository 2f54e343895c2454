# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /v1/care-homes/{homeID}/Residents"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CareHomesResidentsListResponse

ENDPOINT: Endpoint[CareHomesResidentsListResponse] = Endpoint(
    operation=OPERATIONS["care_homes_residents_list"],
    path=(Argument("home_id", "homeID", "str"),),
    query=(
        Argument("start_index", "startIndex", "int"),
        Argument("count", "count", "int"),
    ),
    headers=(),
    body=None,
    result="CareHomesResidentsListResponse",
    accept="application/scim+json, application/json",
)
