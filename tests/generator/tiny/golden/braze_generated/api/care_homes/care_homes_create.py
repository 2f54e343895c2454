# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /v1/care-homes"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import CareHomesCreateResponse

ENDPOINT: Endpoint[CareHomesCreateResponse] = Endpoint(
    operation=OPERATIONS["care_homes_create"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("name", "name", "str"),
        Argument("emails", "emails", "str | Sequence[str]"),
        Argument("attributes", "attributes", "HomeAttributes | Mapping[str, Any]", ObjectDecoder("HomeAttributes")),
    ),
    result="CareHomesCreateResponse",
)
