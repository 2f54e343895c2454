"""The requests and responses of the benchmarks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from braze_generated.runtime.document import Document

ROOT = Path(__file__).resolve().parent.parent
KEY = "not-a-real-key"
TRACK_RESPONSE = b'{"message":"success","attributes_processed":75,"events_processed":75}'
USERS = 50


def attributes(count: int = 75, first: int = 0) -> list[dict[str, Any]]:
    """Return the attributes of *count* users."""
    return [
        {
            "external_id": f"user-{number:08}",
            "email": f"user{number}@example.com",
            "first_name": "Ada",
            "country": "GB",
            "date_of_first_session": "2026-01-05T09:30:00Z",
            "favorite_color": "red",
            "loyalty_points": number,
            "subscriber": True,
        }
        for number in range(first, first + count)
    ]


def events(count: int = 75) -> list[dict[str, Any]]:
    """Return one event each of *count* users."""
    return [
        {
            "external_id": f"user-{number:08}",
            "name": "article_read",
            "time": "2026-01-05T09:30:00Z",
            "properties": {"title": "On the Analytical Engine", "minutes": number},
        }
        for number in range(count)
    ]


def export_response() -> bytes:
    """Return a response of ``/users/export/ids`` with 50 users: the example of the description, repeated."""
    content = Document.load().operation("users_export_ids").success.content
    assert content
    example = next(iter(content.examples.values()))
    user = example["users"][0]
    users = [{**user, "external_id": f"user-{number:08}"} for number in range(USERS)]
    return json.dumps({**example, "users": users}).encode()
