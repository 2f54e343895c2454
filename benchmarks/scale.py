"""
What a billion records cost: measured per-unit figures, and a simulation from them.

``python -m benchmarks.scale measure`` needs pyarrow and a redis-server, and writes ``benchmarks/scale.json``.
``python -m benchmarks.scale`` prints the tables of ``docs/scale.md`` from it.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from attrs import frozen

from .bulk import users
from .measure import server
from .payloads import KEY

FILE = Path(__file__).with_name("scale.json")
MEASURED = 150_000
"""Records that are measured."""
BILLION = 1_000_000_000


@frozen
class Figures:
    """
    What a record takes, as measured.
    """

    attribute_seconds: float
    """Processor time of a worker for an attribute record, reading Arrow and writing a verdict included."""
    event_seconds: float
    """Likewise, for an event with a ledger."""
    ledger_bytes: float
    """Memory of Redis for an event in the ledger."""
    changes_bytes: float
    """Disk space for a user with four attributes in the file of `only_changes`."""
    request_bytes: float
    """Size of a request with 75 attribute records, uncompressed."""


@contextmanager
def redis() -> Iterator[str]:
    """Run an empty Redis, and yield its address."""
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/redis.sock"
        command = ["redis-server", "--port", "0", "--unixsocket", path, "--save", "", "--dir", folder]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert any("eady to accept connections" in line for line in process.stdout)
            try:
                yield f"unix://{path}"
            finally:
                process.terminate()


def measure() -> Figures:
    """Measure on the local server with fixed responses."""
    import pyarrow as pa
    from redis import Redis

    from braze_client import Braze
    from braze_client._engines.partition import Job, Task, load

    attributes = [pa.RecordBatch.from_pylist(list(users(MEASURED)))]
    columns: dict[str, Any] = {
        "external_id": [f"user-{number:08}" for number in range(MEASURED)],
        "name": ["visited"] * MEASURED,
        "time": ["2026-01-01T00:00:00Z"] * MEASURED,
    }
    events = [pa.RecordBatch.from_pydict(columns)]
    with server() as url, redis() as address, tempfile.TemporaryDirectory() as folder:
        common: Mapping[str, Any] = {
            "endpoint": "track",
            "record_key": "external_id",
            "name": "job",
            "connect": partial(Braze, KEY, base_url=url),
        }

        def seconds(batches: list[Any], into: str, ledger: str | None) -> float:
            before = _processor_time()
            verdicts = load(Job(into=into, ledger=ledger, **common), Task(0, is_repeated=False), iter(batches))
            assert sum(each.status == "submitted" for each in verdicts) == MEASURED
            return (_processor_time() - before) / MEASURED

        attribute_seconds, event_seconds = seconds(attributes, "attributes", None), seconds(events, "events", address)
        with Redis.from_url(address) as client:
            ledger_bytes: Any = client.memory_usage("braze:ledger:job:0", samples=0)
        with Braze(KEY, base_url=url) as braze:
            path = Path(folder) / "ledger"
            report = braze.bulk.track(attributes=users(MEASURED), only_changes=True, ledger=path)
        changes = path.stat().st_size
    return Figures(
        attribute_seconds, event_seconds, ledger_bytes / MEASURED, changes / MEASURED, 75 * report.bytes / MEASURED
    )


def _processor_time() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


@frozen
class Contract:
    """
    Windows that all have room for a request, or it waits.
    """

    name: str
    objects: int
    """Records in a request."""
    windows: Sequence[tuple[int, int]]
    """Requests and seconds."""


CONTRACTS = (
    Contract("`/users/track`, 3,000 requests in 3 s", 75, [(3_000, 3)]),
    Contract("`/users/track`, 250 in 3 s and 50,000 an hour (an example)", 75, [(250, 3), (50_000, 3_600)]),
    Contract("`/users/track`, 225 in 3 s (an example)", 75, [(225, 3)]),
    Contract("`/users/track/bulk`, 50 a second", 1_000, [(50, 1)]),
    Contract("`/users/track/sync`, 500 a minute", 1, [(500, 60)]),
)


def simulate(contract: Contract, records: int, capacity: float) -> float:
    """
    Return the seconds that a load takes, second by second.

    Args:
        contract: What Braze allows.
        records: How many.
        capacity: Requests that all workers can make in a second.
    """
    left = -(-records // contract.objects)
    room = [limit for limit, _ in contract.windows]
    # What was sent in each second that a window still sees.
    seen = [deque([0] * period) for _, period in contract.windows]
    second, ready = 0, 0.0
    while left > 0:
        room = [free + counts.popleft() for free, counts in zip(room, seen, strict=True)]
        ready = min(ready, capacity) + capacity
        now = min(left, int(ready), *room)
        for counts in seen:
            counts.append(now)
        room = [free - now for free in room]
        left, ready, second = left - now, ready - now, second + 1
    return second


def table(figures: Figures, workers: int) -> Iterator[str]:
    """Yield the lines of the table of contracts."""
    yield "| contract | requests | hours for a billion attribute records | bottleneck |"
    yield "| --- | ---: | ---: | --- |"
    per_second = workers / figures.attribute_seconds
    for contract in CONTRACTS:
        # A part is enough: the windows repeat.
        part = 1_000_000 if contract.objects == 1 else BILLION // 10
        hours = simulate(contract, part, per_second / contract.objects) * (BILLION / part) / 3600
        free = simulate(contract, part, float(10**9)) * (BILLION / part) / 3600
        requests = -(-BILLION // contract.objects)
        yield f"| {contract.name} | {requests:,} | {hours:,.1f} | {'workers' if hours > 1.02 * free else 'the limit'} |"


def main() -> None:
    """Measure, or print the tables."""
    if sys.argv[1:] == ["measure"]:
        import attrs

        FILE.write_text(json.dumps(attrs.asdict(measure()), indent=2) + "\n", encoding="utf-8")
    figures = Figures(**json.loads(FILE.read_text(encoding="utf-8")))
    print(f"a worker: {1 / figures.attribute_seconds:,.0f} attribute records a second", end=", ")
    print(f"{1 / figures.event_seconds:,.0f} events a second with a ledger")
    for name, size in (("ledger", figures.ledger_bytes), ("only_changes", figures.changes_bytes)):
        print(f"{name}: {size:.1f} bytes each, {size * BILLION / 1e9:.1f} GB for a billion")
    print(f"a request of 75 records: {figures.request_bytes:,.0f} bytes")
    for workers in (2, 16):
        print(f"\n{workers} workers\n")
        print(*table(figures, workers), sep="\n")


if __name__ == "__main__":
    main()
