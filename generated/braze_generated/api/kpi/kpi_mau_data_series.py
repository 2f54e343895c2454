# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /kpi/mau/data_series"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import KpiMauDataSeriesResponse

ENDPOINT: Endpoint[KpiMauDataSeriesResponse] = Endpoint(
    operation=OPERATIONS["kpi_mau_data_series"],
    path=(),
    query=(
        Argument("length", "length"),
        Argument("ending_at", "ending_at"),
        Argument("app_id", "app_id"),
    ),
    headers=(),
    body=None,
    result="KpiMauDataSeriesResponse",
)
