# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /pets/v2/{pet_id}/walks"""

from ...client import Endpoint
from ...models.pets_walks_response import PetsWalksResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["pets_walks"],
    path={"pet_id": "pet_id"},
    query={},
    headers={},
    body={"who": "who", "filter_": "filter", "note": "note"},
    request="PetsWalksRequest",
    result=PetsWalksResponse,
)
