"""
How fast records are loaded, beside the loop that people write by hand: ``python -m benchmarks.bulk``.

Each subject runs in a process of its own, on the same local server with fixed responses, which come after a while as
they do over a network; with ``--sandbox``, on the fast mode of the sandbox. Wall time depends on what else the machine
does; processor time says what one core can do.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from .measure import sandbox, server
from .payloads import KEY, ROOT

BATCH = 75


def users(count: int) -> Iterator[dict[str, Any]]:
    """Yield attributes of *count* users."""
    for number in range(count):
        yield {
            "external_id": f"user-{number:08}",
            "favorite_color": "red",
            "loyalty_points": number,
            "subscriber": True,
            "country": "GB",
        }


def by_hand(url: str, count: int) -> None:
    """The loop that people write: batches, one after the other, of which nothing is recorded."""
    import httpx

    rest = users(count)
    with httpx.Client(headers={"Authorization": f"Bearer {KEY}"}) as http:
        while batch := list(islice(rest, BATCH)):
            http.post(f"{url}/users/track", json={"attributes": batch}).raise_for_status()


def sync(url: str, count: int) -> None:
    """`Braze.bulk.track`."""
    from braze_client import Braze

    with Braze(KEY, base_url=url) as braze:
        assert braze.bulk.track(attributes=users(count)).submitted == count


def asynchronous(url: str, count: int) -> None:
    """`AsyncBraze.bulk.track`."""
    from braze_client import AsyncBraze

    async def load() -> None:
        async with AsyncBraze(KEY, base_url=url) as braze:
            assert (await braze.bulk.track(attributes=users(count))).submitted == count

    asyncio.run(load())


def each(url: str, count: int) -> None:
    """`Braze.bulk.track_each`, with an outcome for each record."""
    from braze_client import Braze

    with Braze(KEY, base_url=url) as braze:
        assert sum(1 for _ in braze.bulk.track_each(attributes=users(count))) == count


def dry_run(url: str, count: int) -> None:
    """Reading, validating, encoding and packing alone."""
    from braze_client import Braze

    with Braze(KEY, base_url=url) as braze:
        assert braze.bulk.track(attributes=users(count), dry_run=True).submitted == count


SUBJECTS: dict[str, Callable[[str, int], None]] = {
    function.__name__: function for function in (by_hand, sync, asynchronous, each, dry_run)
}


def measure(name: str, url: str, count: int) -> dict[str, float]:
    """Run a subject in this process, once to load what it needs, and once more."""
    SUBJECTS[name](url, BATCH)
    if name == "by_hand":
        count = min(count, 6_000)  # it takes as long as it takes
    wall, processor = time.perf_counter(), time.process_time()
    SUBJECTS[name](url, count)
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"wall": count / wall, "processor": count / processor, "peak": peak}


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bulk")
    parser.add_argument("--count", type=int, default=300_000)
    parser.add_argument("--latency", type=float, default=0.05, help="seconds before each response")
    parser.add_argument("--sandbox", action="store_true", help="load into a sandbox, at once")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    count = options.count - options.count % BATCH
    if options.one:
        name, url = options.one
        print(json.dumps(measure(name, url, count)))
        return
    with sandbox("--fast") if options.sandbox else server(options.latency) as url:
        for name, function in SUBJECTS.items():
            command = [sys.executable, "-m", "benchmarks.bulk", "--count", str(count), "--one", name, url]
            rounds = [
                json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
                for _ in range(options.rounds)
            ]
            best = {key: max(each[key] for each in rounds) for key in ("wall", "processor", "peak")}
            print(
                f"{name:12} {best['wall']:9,.0f} records/s, {best['processor']:9,.0f} by processor second, "
                f"{best['peak']:4.0f} MB  {(function.__doc__ or '').strip()}",
                flush=True,
            )


if __name__ == "__main__":
    main()
