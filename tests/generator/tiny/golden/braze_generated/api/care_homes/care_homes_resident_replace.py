# Generated from openapi/ by `python -m generator`. Do not edit.
"""PUT /v1/care-homes/{homeID}/Residents/{name}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CareHomesResidentReplaceResponse

ENDPOINT: Endpoint[CareHomesResidentReplaceResponse] = Endpoint(
    operation=OPERATIONS["care_homes_resident_replace"],
    path=(
        Argument("home_id", "homeID", "str"),
        Argument("name", "name", "str"),
    ),
    query=(),
    headers=(),
    body=(
        Argument("user_name", "userName", "str"),
        Argument("meta_data", "meta-data", "str"),
    ),
    result="CareHomesResidentReplaceResponse",
    content_type="application/scim+json",
    accept="application/scim+json, application/json",
)
