# Generated from openapi/ by `python -m generator`. Do not edit.
"""PATCH /v1/care-homes/{homeID}/Residents"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import CareHomesResidentsUpdateResponse

ENDPOINT: Endpoint[CareHomesResidentsUpdateResponse] = Endpoint(
    operation=OPERATIONS["care_homes_residents_update"],
    path=(Argument("home_id", "homeID", "str"),),
    query=(),
    headers=(),
    body=(Argument("resources", "Resources", "Sequence[Resident | Mapping[str, Any]]", ListDecoder("Resident")),),
    result="CareHomesResidentsUpdateResponse",
)
