"""
A load through a sandbox that fails, killed again and again: ``nox -s soak``.

Two requests of a hundred get a 503, a 429, a reset connection or a slow response, with or without having taken effect.
The loading process is killed (SIGKILL) ten times, after as many requests as chance decides, and started again. In the
end, each record must have had one outcome; no event may have arrived twice, and each attribute must have arrived; the
outcomes must agree with what arrived; and the process must not have grown.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from braze_client import Braze
from braze_client.bulk import Status
from braze_sandbox import Fault, Sandbox
from braze_sandbox._http.asgi import create_app
from braze_sandbox._http.server import listen, serve

INVALID, REJECTED = 501, 503
"""One in so many attributes has no identifier, or an address that Braze rejects."""
MEGABYTES = 250
"""What the loading process may use."""
FAULTS = [
    Fault(operation="users_track", probability=0.004, status=503, seed=1),
    Fault(operation="users_track", probability=0.002, status=503, processed=True, seed=2),
    Fault(operation="users_track", probability=0.004, status=429, seed=3),
    Fault(operation="users_track", probability=0.003, drop=True, seed=4),
    Fault(operation="users_track", probability=0.003, drop=True, processed=True, seed=5),
    Fault(operation="users_track", probability=0.004, latency=0.3, seed=6),
]


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
    outcomes: dict[str, list[str]] = {"attributes": [""] * people, "events": [""] * acts}
    with Braze("not-a-real-key", base_url=url) as braze:
        for outcome in braze.bulk.track_each(
            attributes=attributes(people),
            events=events(acts),
            checkpoint=folder / "load.ckpt",
            rejects=folder / "rejects.jsonl",
        ):
            assert not outcomes[outcome.list][outcome.position], "two outcomes for one record"
            outcomes[outcome.list][outcome.position] = str(outcome.status)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    (folder / "outcomes.json").write_text(json.dumps({"peak": peak, **outcomes}))


class Soak:
    """
    The sandbox, and what loads into it.
    """

    def __init__(self, options: argparse.Namespace) -> None:
        self.people, self.acts, self.kills = options.attributes, options.events, options.kills
        self.random = random.Random(options.seed)
        self.sandbox = Sandbox(faults=FAULTS)
        self.listener = listen("127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.problems: list[str] = []

    def run(self) -> None:
        """Serve until the loads have ended."""
        loader = threading.Thread(target=self._load_all)
        loader.start()
        serve(create_app(self.sandbox), self.listener)
        loader.join()

    def _load_all(self) -> None:
        started = time.monotonic()
        try:
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name)
                requests = (self.people + self.acts) // 75
                for at in sorted(self.random.randrange(1, requests) for _ in range(self.kills)):
                    self._load_and_kill(folder, at)
                self._start(folder).wait()
                self._check(folder)
        except BaseException as error:
            self.problems.append(f"{type(error).__name__}: {error}")
            raise
        finally:
            print(f"{time.monotonic() - started:.0f} s, {self.sandbox.received:,} requests")
            os.kill(os.getpid(), signal.SIGTERM)

    def _start(self, folder: Path) -> subprocess.Popen[bytes]:
        arguments = ["--load", self.url, "--folder", str(folder)]
        sizes = ["--attributes", str(self.people), "--events", str(self.acts)]
        return subprocess.Popen([sys.executable, "-m", "tests.bulk.soak", *arguments, *sizes])

    def _load_and_kill(self, folder: Path, at: int) -> None:
        process = self._start(folder)
        while process.poll() is None and self.sandbox.received < at:
            time.sleep(0.002)
        process.kill()
        process.wait()
        print(f"killed at request {self.sandbox.received:,}", flush=True)

    def _check(self, folder: Path) -> None:
        found = json.loads((folder / "outcomes.json").read_text())
        self._check_attributes(found["attributes"])
        self._check_events(found["events"])
        self._check_rejects(folder / "rejects.jsonl", found)
        self._expect(found["peak"] < MEGABYTES, f"{found['peak']:.0f} MB were used")
        size = (folder / "load.ckpt").stat().st_size
        self._expect(size < 1_000_000, f"the checkpoint has {size:,} bytes")
        print(f"peak {found['peak']:.0f} MB, checkpoint {size:,} bytes")

    def _check_attributes(self, outcomes: list[str]) -> None:
        print("attributes in the last run:", dict(Counter(outcomes)))
        for number, outcome in enumerate(outcomes):
            good = number % INVALID and number % REJECTED
            arrived = self.sandbox.users.get(f"u{number}", {}).get("custom_attributes", {}).get("seen") == number
            self._expect(bool(outcome), f"attributes {number} has no outcome")
            self._expect(arrived == bool(good), f"attributes {number}: {outcome}, arrived: {arrived}")

    def _check_events(self, outcomes: list[str]) -> None:
        print("events in the last run:", dict(Counter(outcomes)))
        for number, outcome in enumerate(outcomes):
            user = self.sandbox.users.get(f"e{number}", {})
            times = sum(event["count"] for event in user.get("custom_events", ()))
            self._expect(times <= 1, f"event {number} arrived {times} times")
            # What an earlier run has dealt with has arrived, unless it was said to be unknown.
            certain = outcome in (Status.SUBMITTED, Status.SKIPPED)
            self._expect(times == 1 or not certain, f"event {number}: {outcome}, arrived {times} times")

    def _check_rejects(self, path: Path, found: dict[str, list[str]]) -> None:
        lines = [json.loads(line) for line in path.read_text().splitlines()]
        told = Counter((line["list"], line["position"]) for line in lines)
        self._expect(max(told.values(), default=1) == 1, "a record was rejected twice")
        expected = {
            ("attributes", number) for number in range(self.people) if number % INVALID == 0 or number % REJECTED == 0
        } | {("events", number) for number, outcome in enumerate(found["events"]) if outcome == Status.UNKNOWN}
        self._expect(told.keys() == expected, f"rejects and outcomes differ: {sorted(told.keys() ^ expected)[:5]}")

    def _expect(self, condition: bool, problem: str) -> None:
        if not condition:
            self.problems.append(problem)


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.bulk.soak")
    parser.add_argument("--attributes", type=int, default=60_000)
    parser.add_argument("--events", type=int, default=12_000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--load", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.load:
        load(options.load, options.attributes, options.events, options.folder)
        return
    soak = Soak(options)
    soak.run()
    for problem in soak.problems[:20]:
        print("PROBLEM:", problem)
    sys.exit(bool(soak.problems))


if __name__ == "__main__":
    main()
