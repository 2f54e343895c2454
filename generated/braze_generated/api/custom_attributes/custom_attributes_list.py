# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /custom_attributes"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CustomAttributesListResponse

ENDPOINT: Endpoint[CustomAttributesListResponse] = Endpoint(
    operation=OPERATIONS["custom_attributes_list"],
    path=(),
    query=(Argument("cursor", "cursor", "str"),),
    headers=(),
    body=None,
    result="CustomAttributesListResponse",
)
