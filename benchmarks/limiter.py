"""
Measures the rate limiter beside the package ``limits``: ``python -m benchmarks.limiter``.

Needs a redis-server. Each round takes the same number of permits from both, in turns, from a window with room for all.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from limits import RateLimitItemPerSecond
from limits.storage import storage_from_string
from limits.strategies import MovingWindowRateLimiter

from braze_client import OPERATIONS, RateLimiter
from braze_client._clock import SYSTEM_CLOCK

ROUNDS = 9
LIMIT, PERIOD = 1_000_000, 3600
TRACK = OPERATIONS["users_track"]


@contextmanager
def redis_server() -> Iterator[str]:
    """Run an empty Redis, and give its address."""
    server = shutil.which("redis-server")
    if server is None:
        raise SystemExit("there is no redis-server")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "redis.sock"
        command = [server, "--port", "0", "--unixsocket", str(path), "--save", "", "--dir", folder]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            any("eady to accept connections" in line for line in process.stdout)
            yield f"redis+unix://{path}"
            process.terminate()


def ours(storage: str) -> Callable[[], bool]:
    """Return what takes a permit from our limiter."""
    limiter = RateLimiter(storage, contract={"users_track": (LIMIT, PERIOD)})
    return lambda: limiter.take(TRACK, SYSTEM_CLOCK) == 0


def theirs(storage: str) -> Callable[[], bool]:
    """Return what takes one from that of the package."""
    limiter = MovingWindowRateLimiter(storage_from_string(storage))
    item = RateLimitItemPerSecond(LIMIT, PERIOD)
    return lambda: limiter.hit(item, "workspace", "users_track")


def seconds(take: Callable[[], bool], permits: int) -> float:
    """Return how long a permit takes."""
    started = time.perf_counter()
    for _ in range(permits):
        assert take()
    return (time.perf_counter() - started) / permits


def compare(name: str, storage: str, permits: int) -> None:
    """Print permits per second, and the ratio in the rounds."""
    subjects = ours(storage), theirs(storage)
    for take in subjects:
        seconds(take, 200)  # the first leases are small
    rounds = [(seconds(subjects[0], permits), seconds(subjects[1], permits)) for _ in range(ROUNDS)]
    mine, other = (statistics.median(each) for each in zip(*rounds, strict=True))
    low, ratio, high = statistics.quantiles((second / first for first, second in rounds), n=4)
    print(f"| {name} | {1 / mine:,.0f} | {1 / other:,.0f} | {ratio:.1f} ({low:.1f} to {high:.1f}) |")


def main() -> None:
    """Measure both storages."""
    print("| storage | permits/s | limits | ratio |\n| --- | --- | --- | --- |")
    compare("memory", "memory://", 5000)
    with redis_server() as address:
        compare("Redis", address, 1000)


if __name__ == "__main__":
    main()
