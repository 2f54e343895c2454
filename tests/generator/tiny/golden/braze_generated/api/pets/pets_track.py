# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /pets/track"""

from ...client import Endpoint
from ...models.pets_track_response import PetsTrackResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["pets_track"],
    path={},
    query={},
    headers={},
    body={"pets": "pets", "walks": "walks", "from_": "from"},
    request="PetsTrackRequest",
    result=PetsTrackResponse,
)
