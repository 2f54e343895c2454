# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /feed/list"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import FeedListResponse

ENDPOINT: Endpoint[FeedListResponse] = Endpoint(
    operation=OPERATIONS["feed_list"],
    path=(),
    query=(
        Argument("page", "page", "int"),
        Argument("include_archived", "include_archived", "bool"),
        Argument("sort_direction", "sort_direction", "SortDirection"),
    ),
    headers=(),
    body=None,
    result="FeedListResponse",
)
