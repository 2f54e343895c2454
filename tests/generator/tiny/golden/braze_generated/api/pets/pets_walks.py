# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /pets/v2/{pet_id}/walks"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.model import ObjectDecoder

if TYPE_CHECKING:
    from ...models import PetsWalksResponse

ENDPOINT: Endpoint[PetsWalksResponse] = Endpoint(
    operation=OPERATIONS["pets_walks"],
    path=(Argument("pet_id", "pet_id"),),
    query=(),
    headers=(),
    body=(
        Argument("who", "who", ObjectDecoder("Owner", "Named")),
        Argument("filter_", "filter", ObjectDecoder("Filter")),
        Argument("note", "note"),
        Argument("walk", "walk", ObjectDecoder("Walk")),
    ),
    result="PetsWalksResponse",
)
