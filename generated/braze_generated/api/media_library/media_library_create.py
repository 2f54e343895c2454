# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /media_library/create"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import MediaLibraryCreateResponse

ENDPOINT: Endpoint[MediaLibraryCreateResponse] = Endpoint(
    operation=OPERATIONS["media_library_create"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("asset_url", "asset_url", "str"),
        Argument("asset_file", "asset_file", "File", is_file=True),
        Argument("name", "name", "str"),
    ),
    result="MediaLibraryCreateResponse",
)
