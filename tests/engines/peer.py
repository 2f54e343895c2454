"""
A sandbox in a process of its own that counts what it takes: ``python -m tests.engines.peer PROBABILITY SPEED``.

Prints a line with its address. Then responds to each line on its standard input with a line of JSON: the counts so far.
"""

from __future__ import annotations

import sys
import threading
import time
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

    requests: int = 0
    attributes: int = 0
    twice: int = 0
    """Events that were taken again."""
    _events: set[str] = field(factory=set)

    def add(self, received: Received) -> None:
        """Count a request. One whose connection was dropped took effect: see `faults`."""
        self.requests += 1
        if received.status in (0, HTTPStatus.OK, HTTPStatus.CREATED):
            body = orjson.loads(received.content or b"{}")
            self.attributes += len(body.get("attributes", ()))
            for event in body.get("events", ()):
                self.twice += event["properties"]["id"] in self._events
                self._events.add(event["properties"]["id"])

    def summary(self) -> dict[str, Any]:
        """Return the counts."""
        return {
            "requests": self.requests,
            "attributes": self.attributes,
            "events": len(self._events),
            "twice": self.twice,
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
    probability, speed = map(float, sys.argv[1:])
    limits, start = {"users_track": (1_000_000, 3)}, time.time()

    def clock() -> float:
        return start + speed * (time.time() - start)

    sandbox = Sandbox(clock=clock, on_request=counts.add, faults=faults(probability), rate_limits=limits)

    def respond() -> None:
        for _ in sys.stdin:
            print(orjson.dumps(counts.summary()).decode(), flush=True)

    threading.Thread(target=respond, daemon=True).start()
    serve(create_app(sandbox), listen("127.0.0.1", 0))


if __name__ == "__main__":
    main()
