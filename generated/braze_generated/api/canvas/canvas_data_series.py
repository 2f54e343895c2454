# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /canvas/data_series"""

from ...client import Endpoint
from ...models.canvas_data_series_response import CanvasDataSeriesResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["canvas_data_series"],
    path={},
    query={
        "canvas_id": "canvas_id",
        "ending_at": "ending_at",
        "starting_at": "starting_at",
        "length": "length",
        "include_variant_breakdown": "include_variant_breakdown",
        "include_step_breakdown": "include_step_breakdown",
        "include_deleted_step_data": "include_deleted_step_data",
    },
    headers={},
    body=None,
    request=None,
    result=CanvasDataSeriesResponse,
)
