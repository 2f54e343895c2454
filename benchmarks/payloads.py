"""What is sent and answered in the benchmarks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
KEY = "not-a-real-key"
TRACK_ANSWER = b'{"message":"success","attributes_processed":75,"events_processed":75}'
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


def export_answer() -> bytes:
    """Return an answer of ``/users/export/ids`` with 50 users: the example of the description, repeated."""
    document = json.loads((ROOT / "generated" / "openapi.json").read_text(encoding="utf-8"))
    responses = document["paths"]["/users/export/ids"]["post"]["responses"]
    content = next(value for status, value in responses.items() if status.startswith("2"))["content"]
    example = next(iter(content["application/json"]["examples"].values()))["value"]
    user = example["users"][0]
    users = [{**user, "external_id": f"user-{number:08}"} for number in range(USERS)]
    return json.dumps({**example, "users": users}).encode()
