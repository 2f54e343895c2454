# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /export/segment/cancel"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import ExportSegmentCancelResponse

ENDPOINT: Endpoint[ExportSegmentCancelResponse] = Endpoint(
    operation=OPERATIONS["export_segment_cancel"],
    path=(),
    query=(),
    headers=(),
    body=(Argument("segment_id", "segment_id", "str"),),
    result="ExportSegmentCancelResponse",
)
