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
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

from braze_client.bulk import Status
from braze_sandbox import Fault, Sandbox
from braze_sandbox._http.asgi import create_app
from braze_sandbox._http.server import listen, serve

from .soak_loader import INVALID, REJECTED

MEGABYTES = 150
"""What the loading process may use at most."""
GROWTH = 60
"""By how many megabytes it may grow after a tenth of the records."""
FAULTS = [
    Fault(operation="users_track", probability=0.004, status=503, seed=1),
    Fault(operation="users_track", probability=0.002, status=503, processed=True, seed=2),
    Fault(operation="users_track", probability=0.004, status=429, seed=3),
    Fault(operation="users_track", probability=0.003, drop=True, seed=4),
    Fault(operation="users_track", probability=0.003, drop=True, processed=True, seed=5),
    Fault(operation="users_track", probability=0.004, latency=0.3, seed=6),
]


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
        arguments = [self.url, str(self.people), str(self.acts), str(folder)]
        return subprocess.Popen([sys.executable, "-m", "tests.bulk.soak_loader", *arguments])

    def _load_and_kill(self, folder: Path, at: int) -> None:
        process = self._start(folder)
        while process.poll() is None and self.sandbox.received < at:
            time.sleep(0.002)
        process.kill()
        process.wait()
        print(f"killed at request {self.sandbox.received:,}", flush=True)

    def _check(self, folder: Path) -> None:
        found = {name: _read_outcomes(folder / name) for name in ("attributes", "events")}
        self._check_attributes(found["attributes"])
        self._check_events(found["events"])
        self._check_rejects(folder / "rejects.jsonl", found)
        used = json.loads((folder / "memory.json").read_text())
        self._expect(used["peak"] < MEGABYTES, f"{used['peak']:.0f} MB were used")
        self._expect(used["grown"] < GROWTH, f"{used['grown']:.0f} MB were added after the first tenth")
        size = (folder / "load.ckpt").stat().st_size
        self._expect(size < 1_000_000, f"the checkpoint has {size:,} bytes")
        print(f"peak {used['peak']:.0f} MB, {used['grown']:.0f} MB after the first tenth; checkpoint {size:,} bytes")

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


def _read_outcomes(path: Path) -> list[str]:
    names = ["", *map(str, Status)]
    return [names[code] for code in path.read_bytes()]


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.bulk.soak")
    parser.add_argument("--attributes", type=int, default=60_000)
    parser.add_argument("--events", type=int, default=12_000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=0)
    soak = Soak(parser.parse_args())
    soak.run()
    for problem in soak.problems[:20]:
        print("PROBLEM:", problem)
    sys.exit(bool(soak.problems))


if __name__ == "__main__":
    main()
