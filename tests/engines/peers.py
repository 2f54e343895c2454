"""Starts what the engines talk to: a counting sandbox, and a Redis."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson
from attrs import frozen


@frozen
class Peer:
    """
    A sandbox in a process of its own.
    """

    url: str
    _process: subprocess.Popen[str]

    def counts(self) -> dict[str, Any]:
        """Return what arrived so far."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(file=self._process.stdin, flush=True)
        counts: dict[str, Any] = orjson.loads(self._process.stdout.readline())
        return counts


@contextmanager
def run_peer(probability: float = 0.0, speed: float = 1.0) -> Iterator[Peer]:
    """Run a sandbox whose requests fail with a probability, and whose clock goes at another speed."""
    command = [sys.executable, "-m", "tests.engines.peer", str(probability), str(speed)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url = next(word for word in process.stdout.readline().split() if word.startswith("http://"))
            yield Peer(url, process)
        finally:
            process.terminate()
            process.wait(10)


@contextmanager
def run_redis(folder: Path) -> Iterator[str]:
    """Run an empty Redis, and yield its address."""
    path = folder / "redis.sock"
    command = ["redis-server", "--port", "0", "--unixsocket", str(path), "--save", "", "--dir", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert any("eady to accept connections" in line for line in process.stdout), "not ready"
            yield f"unix://{path}"
        finally:
            process.terminate()
            process.wait(10)


def busiest(times: Sequence[float], seconds: float) -> int:
    """Return the most requests that arrived within *seconds*."""
    most, first = 0, 0
    ordered = sorted(times)
    for last, time in enumerate(ordered):
        while time - ordered[first] >= seconds:
            first += 1
        most = max(most, last - first + 1)
    return most
