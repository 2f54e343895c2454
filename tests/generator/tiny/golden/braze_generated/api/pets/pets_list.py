# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /pets/list"""

from ...client import Endpoint
from ...models.pets_list_response import PetsListResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["pets_list"],
    path={},
    query={"page": "page", "since_time_gt": "since.time[gt]", "id": "id[]"},
    headers={},
    body=None,
    request=None,
    result=PetsListResponse,
)
