# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /catalogs/{catalog_name}/selections/{selection_name}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CatalogsSelectionDeleteResponse

ENDPOINT: Endpoint[CatalogsSelectionDeleteResponse] = Endpoint(
    operation=OPERATIONS["catalogs_selection_delete"],
    path=(
        Argument("catalog_name", "catalog_name", "str"),
        Argument("selection_name", "selection_name", "str"),
    ),
    query=(),
    headers=(),
    body=None,
    result="CatalogsSelectionDeleteResponse",
)
