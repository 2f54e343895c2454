# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /sends/data_series"""

from ...client import Endpoint
from ...models.sends_data_series_response import SendsDataSeriesResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["sends_data_series"],
    path={},
    query={"campaign_id": "campaign_id", "send_id": "send_id", "length": "length", "ending_at": "ending_at"},
    headers={},
    body=None,
    request=None,
    result=SendsDataSeriesResponse,
)
