# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /feed/details"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import FeedDetailsResponse

ENDPOINT: Endpoint[FeedDetailsResponse] = Endpoint(
    operation=OPERATIONS["feed_details"],
    path=(),
    query=(Argument("card_id", "card_id", "str"),),
    headers=(),
    body=None,
    result="FeedDetailsResponse",
)
