# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /kpi/dau/data_series"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import KpiDauDataSeriesResponse

ENDPOINT: Endpoint[KpiDauDataSeriesResponse] = Endpoint(
    operation=OPERATIONS["kpi_dau_data_series"],
    path=(),
    query=(
        Argument("length", "length", "int"),
        Argument("ending_at", "ending_at", "datetime | str"),
        Argument("app_id", "app_id", "str"),
    ),
    headers=(),
    body=None,
    result="KpiDauDataSeriesResponse",
)
