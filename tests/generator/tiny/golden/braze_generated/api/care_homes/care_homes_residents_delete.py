# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /v1/care-homes/{homeID}/Residents"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CareHomesResidentsDeleteResponse

ENDPOINT: Endpoint[CareHomesResidentsDeleteResponse] = Endpoint(
    operation=OPERATIONS["care_homes_residents_delete"],
    path=(Argument("home_id", "homeID", "str"),),
    query=(),
    headers=(),
    body=(Argument("names", "names", "Sequence[str]"),),
    result="CareHomesResidentsDeleteResponse",
)
