# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /kpi/dau/data_series"""

from ...client import Endpoint
from ...models.kpi_dau_data_series_response import KpiDauDataSeriesResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["kpi_dau_data_series"],
    path={},
    query={"length": "length", "ending_at": "ending_at", "app_id": "app_id"},
    headers={},
    body=None,
    request=None,
    result=KpiDauDataSeriesResponse,
)
