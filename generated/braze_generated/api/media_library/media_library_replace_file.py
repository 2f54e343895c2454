# Generated from openapi/ by `python -m generator`. Do not edit.
"""PUT /media_library/replace_file"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import MediaLibraryReplaceFileResponse

ENDPOINT: Endpoint[MediaLibraryReplaceFileResponse] = Endpoint(
    operation=OPERATIONS["media_library_replace_file"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("asset_id", "asset_id", "str"),
        Argument("asset_url", "asset_url", "str"),
        Argument("asset_file", "asset_file", "File", is_file=True),
    ),
    result="MediaLibraryReplaceFileResponse",
)
