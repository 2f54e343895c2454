"""Processes and machines share one allowance through Redis. Needs a redis-server: ``nox -s redis``."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from braze_client import Braze, RateLimiter

from ..conftest import KEY
from .clock import Clock
from .test_rate_limits import CONTRACT, RUNNERS, Recorder, check_times, identify, work

SERVER = shutil.which("redis-server")
pytestmark = pytest.mark.skipif(SERVER is None, reason="there is no redis-server")


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[str]:
    """The address of an empty Redis in a process of its own."""
    assert SERVER is not None
    socket = tmp_path / "redis.sock"
    command = [SERVER, "--port", "0", "--unixsocket", str(socket), "--save", "", "--dir", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert any("eady to accept connections" in line for line in process.stdout), "not ready"
            yield f"redis+unix://{socket}"
        finally:
            process.terminate()
            process.wait(10)


def test_limiters(storage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Limiters with one storage never exceed the limit together, and lose no time."""
    clock = Clock(RUNNERS)
    recorder = Recorder(clock)
    clients = [
        Braze(
            KEY,
            "EU-01",
            transport=httpx.MockTransport(recorder),
            rate_limiter=RateLimiter(storage, contract=CONTRACT),
        )
        for _ in range(2)
    ]
    for braze in clients:
        clock.install(braze, monkeypatch)
    work(clock, clients)
    check_times(recorder.times)


def test_workspaces(storage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workspaces have counts of their own in one storage."""
    clock = Clock()
    for name in ("a", "b"):
        limiter = RateLimiter(storage, workspace=name, contract={"users_identity": (1, 60)})
        braze = Braze(KEY, "EU-01", transport=httpx.MockTransport(Recorder(clock)), rate_limiter=limiter)
        start = clock.now
        clock.install(braze, monkeypatch)
        identify(braze, 0)
        assert clock.now == start


PROCESS = """
import sys
from braze_client import OPERATIONS, RateLimiter
from braze_client._clock import Clock
limiter = RateLimiter(sys.argv[1], contract={"users_track": (50, 3600)})
print(sum(limiter.take(OPERATIONS["users_track"], Clock()) == 0 for _ in range(40)))
"""


def test_processes(storage: str) -> None:
    """Of many calls from several processes at the same time exactly as many get through as are allowed."""
    command = [sys.executable, "-c", PROCESS, storage]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    granted = [int(process.communicate(timeout=60)[0]) for process in processes]
    assert sum(granted) == 50
