# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /canvas/data_summary"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CanvasDataSummaryResponse

ENDPOINT: Endpoint[CanvasDataSummaryResponse] = Endpoint(
    operation=OPERATIONS["canvas_data_summary"],
    path=(),
    query=(
        Argument("canvas_id", "canvas_id", "str"),
        Argument("ending_at", "ending_at", "datetime | str"),
        Argument("starting_at", "starting_at", "datetime | str"),
        Argument("length", "length", "int"),
        Argument("include_variant_breakdown", "include_variant_breakdown", "bool"),
        Argument("include_step_breakdown", "include_step_breakdown", "bool"),
        Argument("include_deleted_step_data", "include_deleted_step_data", "bool"),
    ),
    headers=(),
    body=None,
    result="CanvasDataSummaryResponse",
)
