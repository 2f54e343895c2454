# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/track/bulk"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import UsersTrackBulkResponse

ENDPOINT: Endpoint[UsersTrackBulkResponse] = Endpoint(
    operation=OPERATIONS["users_track_bulk"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument(
            "attributes", "attributes", "Sequence[UserAttributes | Mapping[str, Any]]", ListDecoder("UserAttributes")
        ),
        Argument("events", "events", "Sequence[Event | dicts.Event]", ListDecoder("Event")),
        Argument("purchases", "purchases", "Sequence[Purchase | dicts.Purchase]", ListDecoder("Purchase")),
    ),
    result="UsersTrackBulkResponse",
)
