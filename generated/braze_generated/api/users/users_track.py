# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/track"""

from ...client import Endpoint
from ...models.users_track_response import UsersTrackResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["users_track"],
    path={},
    query={},
    headers={},
    body={"attributes": "attributes", "events": "events", "purchases": "purchases"},
    request="UsersTrackRequest",
    result=UsersTrackResponse,
)
