# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /segments/details"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import SegmentsDetailsResponse

ENDPOINT: Endpoint[SegmentsDetailsResponse] = Endpoint(
    operation=OPERATIONS["segments_details"],
    path=(),
    query=(Argument("segment_id", "segment_id", "str"),),
    headers=(),
    body=None,
    result="SegmentsDetailsResponse",
)
