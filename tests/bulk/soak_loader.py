"""The process of the soak that loads, and gets killed. It does not import the sandbox, so that its memory tells."""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from braze_client import Braze
from braze_client.bulk import Status

INVALID, REJECTED = 501, 503
"""One in so many attributes has no identifier, or an address that Braze rejects."""


def attributes(count: int) -> Iterator[dict[str, Any]]:
    """Yield attributes, some of which cannot be accepted."""
    for number in range(count):
        record: dict[str, Any] = {"external_id": f"u{number}", "seen": number}
        if number % INVALID == 0:
            del record["external_id"]
        elif number % REJECTED == 0:
            record["email"] = "no address"
        yield record


def events(count: int) -> Iterator[dict[str, Any]]:
    """Yield events, each of a user of its own."""
    for number in range(count):
        yield {"external_id": f"e{number}", "name": "soaked", "time": "2026-01-05T09:30:00Z"}


def load(url: str, people: int, acts: int, folder: Path) -> None:
    """Load everything that is left, and write down each outcome. This is the process that gets killed."""
    # A byte for each record, so that the memory that is measured is that of the load.
    outcomes = {"attributes": bytearray(people), "events": bytearray(acts)}
    codes = {status: number for number, status in enumerate(Status, 1)}
    early = 0.0
    with Braze("not-a-real-key", base_url=url) as braze:
        for count, outcome in enumerate(
            braze.bulk.track_each(
                attributes=attributes(people),
                events=events(acts),
                checkpoint=folder / "load.ckpt",
                rejects=folder / "rejects.jsonl",
            )
        ):
            assert not outcomes[outcome.list][outcome.position], "two outcomes for one record"
            outcomes[outcome.list][outcome.position] = codes[outcome.status]
            if count == (people + acts) // 10:
                early = memory()
    grown = memory() - early
    for name, found in outcomes.items():
        (folder / name).write_bytes(found)
    (folder / "memory.json").write_text(json.dumps({"peak": memory(), "grown": grown}))


def memory() -> float:
    """Return the megabytes that this process has used at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    load(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
