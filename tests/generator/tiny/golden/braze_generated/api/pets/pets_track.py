# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /pets/track"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import PetsTrackResponse

ENDPOINT: Endpoint[PetsTrackResponse] = Endpoint(
    operation=OPERATIONS["pets_track"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("pets", "pets", "Sequence[Pet | Mapping[str, Any]]", ListDecoder("Pet")),
        Argument("walks", "walks", "Sequence[str]"),
        Argument("from_", "from", "datetime | str"),
    ),
    result="PetsTrackResponse",
)
