# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /events/list"""

from ...client import Endpoint
from ...models.events_list_response import EventsListResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["events_list"],
    path={},
    query={"page": "page"},
    headers={},
    body=None,
    request=None,
    result=EventsListResponse,
)
