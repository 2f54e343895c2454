# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /kpi/new_users/data_series"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import KpiNewUsersDataSeriesResponse

ENDPOINT: Endpoint[KpiNewUsersDataSeriesResponse] = Endpoint(
    operation=OPERATIONS["kpi_new_users_data_series"],
    path=(),
    query=(
        Argument("length", "length", "int"),
        Argument("ending_at", "ending_at", "datetime | str"),
        Argument("app_id", "app_id", "str"),
    ),
    headers=(),
    body=None,
    result="KpiNewUsersDataSeriesResponse",
)
