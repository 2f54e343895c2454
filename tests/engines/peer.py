"""
A sandbox in a process of its own that counts what it takes: ``python -m tests.engines.peer [PROBABILITY]``.

Prints a line with its address. Then responds to each line on its standard input with a line of JSON: the counts so far.
"""

from __future__ import annotations

import sys
import threading
from collections import Counter
from http import HTTPStatus
from typing import Any

import orjson
from attrs import define, field

from braze_sandbox import Fault, Sandbox
from braze_sandbox._http.asgi import create_app
from braze_sandbox._http.server import listen, serve
from braze_sandbox._sandbox import Received


@define
class Counts:
    """
    What arrived.
    """

    taken: Counter[str] = field(factory=Counter)
    """How often each event was taken, by its id."""
    attributes: int = 0
    requests: int = 0

    def add(self, received: Received) -> None:
        """Count a request. One whose connection was dropped took effect: see `faults`."""
        self.requests += 1
        if received.status in (0, HTTPStatus.OK, HTTPStatus.CREATED):
            body = orjson.loads(received.content or b"{}")
            self.taken.update(event["properties"]["id"] for event in body.get("events", ()))
            self.attributes += len(body.get("attributes", ()))

    def summary(self) -> dict[str, Any]:
        """Return the counts."""
        twice = [name for name, count in self.taken.items() if count > 1]
        return {
            "requests": self.requests,
            "events": len(self.taken),
            "twice": len(twice),
            "attributes": self.attributes,
        }


def faults(probability: float) -> list[Fault]:
    """Return faults of which half have no effect, and half took effect although no response arrives."""
    if not probability:
        return []
    share = probability / 2
    return [
        Fault(operation="users_track", status=503, probability=share, seed=1),
        Fault(operation="users_track", drop=True, processed=True, probability=share, seed=2),
    ]


def main() -> None:
    """Serve until a signal arrives."""
    counts = Counts()
    probability = float(sys.argv[1]) if len(sys.argv) > 1 else 0.0
    limits = {"users_track": (1_000_000, 3)}
    sandbox = Sandbox(on_request=counts.add, faults=faults(probability), rate_limits=limits)

    def respond() -> None:
        for _ in sys.stdin:
            print(orjson.dumps(counts.summary()).decode(), flush=True)

    threading.Thread(target=respond, daemon=True).start()
    serve(create_app(sandbox), listen("127.0.0.1", 0))


if __name__ == "__main__":
    main()
