# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /segments/list"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import SegmentsListResponse

ENDPOINT: Endpoint[SegmentsListResponse] = Endpoint(
    operation=OPERATIONS["segments_list"],
    path=(),
    query=(
        Argument("page", "page", "int"),
        Argument("sort_direction", "sort_direction", "SortDirection"),
    ),
    headers=(),
    body=None,
    result="SegmentsListResponse",
)
