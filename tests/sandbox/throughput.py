"""Measures the throughput of `/users/track` in the sandbox: ``python -m tests.sandbox.throughput``."""

from __future__ import annotations

import json
import re
import resource
import socket
import sys
import time
from dataclasses import dataclass

from ..processes import run_sandbox


@dataclass(frozen=True)
class Figures:
    """What was measured."""

    calls: int
    seconds: float
    cpu_seconds: float

    @property
    def per_core_second(self) -> float:
        """Calls that one core responses in a second."""
        return self.calls / self.cpu_seconds

    def __str__(self) -> str:
        return (
            f"{self.calls} calls of /users/track in {self.seconds:.2f} s ({self.calls / self.seconds:.0f}/s); "
            f"the sandbox used {self.cpu_seconds:.2f} s of one core: {self.per_core_second:.0f}/s"
        )


def request(number: int) -> bytes:
    """Return a call with one attributes object, as it is sent."""
    user = {"external_id": f"customer-{number % 500}", "first_name": "Ada", "visits": {"inc": 1}}
    body = json.dumps({"attributes": [user]}).encode()
    head = (
        "POST /users/track HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer any\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def ask(connection: socket.socket, content: bytes) -> bytes:
    """Send a call and return the status of the response."""
    connection.sendall(content)
    response = b""
    while b"\r\n\r\n" not in response:
        response += connection.recv(65536)
    head, _, body = response.partition(b"\r\n\r\n")
    length = int(re.search(rb"(?i)content-length: *(\d+)", head)[1])  # type: ignore[index]
    while len(body) < length:
        body += connection.recv(65536)
    return head[9:12]


def measure(calls: int, *options: str) -> Figures:
    """Start a sandbox, call it, stop it, and return what that took. The start is not counted."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(0, *options)
    started = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = run(calls, *options)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = (started.ru_utime + started.ru_stime) - (before.ru_utime + before.ru_stime)
    used = (after.ru_utime + after.ru_stime) - (started.ru_utime + started.ru_stime)
    return Figures(calls, seconds, max(used - start, 1e-9))


def run(calls: int, *options: str) -> float:
    """Start a sandbox and call it; return the seconds of the calls."""
    with run_sandbox("--rate-limit", "users_track=1000000/3", *options) as url:
        with socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2]))) as connection:
            began = time.perf_counter()
            statuses = {ask(connection, request(number)) for number in range(calls)}
            assert statuses <= {b"201"}
            return time.perf_counter() - began


if __name__ == "__main__":
    print(measure(10_000, *sys.argv[1:]))
