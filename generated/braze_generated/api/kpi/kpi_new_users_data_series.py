# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /kpi/new_users/data_series"""

from ...client import Endpoint
from ...models.kpi_new_users_data_series_response import KpiNewUsersDataSeriesResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["kpi_new_users_data_series"],
    path={},
    query={"length": "length", "ending_at": "ending_at", "app_id": "app_id"},
    headers={},
    body=None,
    request=None,
    result=KpiNewUsersDataSeriesResponse,
)
