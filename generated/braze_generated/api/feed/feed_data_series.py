# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /feed/data_series"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import FeedDataSeriesResponse

ENDPOINT: Endpoint[FeedDataSeriesResponse] = Endpoint(
    operation=OPERATIONS["feed_data_series"],
    path=(),
    query=(
        Argument("card_id", "card_id", "str"),
        Argument("length", "length", "int"),
        Argument("unit", "unit", "SeriesUnit"),
        Argument("ending_at", "ending_at", "datetime | str"),
    ),
    headers=(),
    body=None,
    result="FeedDataSeriesResponse",
)
