# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /pets/v2/{pet_id}/walks"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import PetsWalksResponse

ENDPOINT: Endpoint[PetsWalksResponse] = Endpoint(
    operation=OPERATIONS["pets_walks"],
    path=(Argument("pet_id", "pet_id", "str"),),
    query=(),
    headers=(),
    body=(
        Argument("who", "who", "Owner | dicts.Owner | Named | dicts.Named | str", ObjectDecoder("Owner", "Named")),
        Argument("filter_", "filter", "Filter | dicts.Filter", ObjectDecoder("Filter")),
        Argument("note", "note", "Any"),
        Argument("walk", "walk", "Walk | dicts.Walk", ObjectDecoder("Walk")),
    ),
    result="PetsWalksResponse",
)
