# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /pets/list"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import PetsListResponse

ENDPOINT: Endpoint[PetsListResponse] = Endpoint(
    operation=OPERATIONS["pets_list"],
    path=(),
    query=(
        Argument("page", "page", "int"),
        Argument("since_time_gt", "since.time[gt]", "datetime | str"),
        Argument("id", "id[]", "Sequence[str]"),
    ),
    headers=(),
    body=None,
    result="PetsListResponse",
)
