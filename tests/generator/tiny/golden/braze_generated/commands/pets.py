# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``pets``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "track": Command(
        operation="pets_track",
        method_name="track",
        endpoint="POST /pets/track",
        summary="Write pets",
        docs="Writes pets. A field that is null is removed.",
        policy="Requires the permission `pets.track`. Rate limit: 100 requests in 3 seconds, bucket `pets` (your contract may differ). If the pet is a cat: 10 requests per minute, bucket `cats`. At most 75 items in `pets` and `walks` together. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/pets/track",
        parameters=(
            Parameter(name="pets", location="body", kind="json", docs="The pets."),
            Parameter(name="walks", location="body", kind="string", is_list=True, docs="Their walks."),
            Parameter(name="from_", location="body", kind="string", docs="A point in time."),
        ),
    ),
    "list": Command(
        operation="pets_list",
        method_name="list",
        endpoint="GET /pets/list",
        summary="List pets",
        docs="Lists pets.",
        policy="Rate limit: 250,000 requests per hour, bucket `default`. Give at least 1 of `page`, `since_time_gt`.",
        effect="read",
        items="pets",
        replacement="Use walks.",
        docs_url="https://www.braze.com/docs/pets/list",
        parameters=(
            Parameter(name="page", location="query", kind="integer", docs="Page to return."),
            Parameter(name="since_time_gt", location="query", kind="time", docs="Only pets since then."),
            Parameter(name="id", location="query", kind="string", is_list=True, docs="Ids of pets."),
        ),
    ),
    "walks": Command(
        operation="pets_walks",
        method_name="walks",
        endpoint="POST /pets/v2/{pet_id}/walks",
        summary="Walk a pet",
        docs="Walks a pet.",
        policy="Requires the permission `pets.walk`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="write",
        docs_url="https://www.braze.com/docs/pets/walks",
        parameters=(
            Parameter(name="pet_id", location="path", kind="string", required=True, docs="Id of the pet."),
            Parameter(name="who", location="body", kind="json", required=True, docs="Name or person."),
            Parameter(name="filter_", location="body", kind="json", docs="A condition that may hold conditions."),
            Parameter(name="note", location="body", kind="json", docs="Anything."),
            Parameter(name="walk", location="body", kind="json", docs="When a walk is."),
        ),
    ),
}
"""By method."""
