"""Measures the throughput of `/users/track` in the sandbox: ``python -m benchmarks.sandbox [OPTION ...]``."""

from __future__ import annotations

import json
import re
import resource
import socket
import sys
import time

from attrs import frozen

from .measure import sandbox


@frozen
class Figures:
    """The result of a measurement."""

    requests: int
    seconds: float
    cpu_seconds: float

    @property
    def per_core_second(self) -> float:
        """Requests that one core handles per second."""
        return self.requests / self.cpu_seconds

    def __str__(self) -> str:
        return (
            f"{self.requests} requests to /users/track in {self.seconds:.2f} s ({self.requests / self.seconds:.0f}/s); "
            f"the sandbox used {self.cpu_seconds:.2f} s of one core: {self.per_core_second:.0f}/s"
        )


def encode_request(number: int) -> bytes:
    """Return an encoded request with one attributes object."""
    user = {"external_id": f"customer-{number % 500}", "first_name": "Ada", "visits": {"inc": 1}}
    body = json.dumps({"attributes": [user]}).encode()
    head = (
        "POST /users/track HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer any\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def send(connection: socket.socket, content: bytes) -> bytes:
    """Send a request and return the status of the response."""
    connection.sendall(content)
    response = b""
    while b"\r\n\r\n" not in response:
        response += connection.recv(65536)
    head, _, body = response.partition(b"\r\n\r\n")
    length = int(re.search(rb"(?i)content-length: *(\d+)", head)[1])  # type: ignore[index]
    while len(body) < length:
        body += connection.recv(65536)
    return head[9:12]


def measure(requests: int, *options: str) -> Figures:
    """Start a sandbox, send requests, stop it, and return the cost. The start is not counted."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(0, *options)
    started = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = run(requests, *options)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = (started.ru_utime + started.ru_stime) - (before.ru_utime + before.ru_stime)
    used = (after.ru_utime + after.ru_stime) - (started.ru_utime + started.ru_stime)
    return Figures(requests, seconds, max(used - start, 1e-9))


def run(requests: int, *options: str) -> float:
    """Start a sandbox and send requests. Return the seconds that they took."""
    with sandbox(*options) as url, socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2]))) as connection:
        began = time.perf_counter()
        statuses = {send(connection, encode_request(number)) for number in range(requests)}
        assert statuses <= {b"201"}
        return time.perf_counter() - began


if __name__ == "__main__":
    print(measure(10_000, *sys.argv[1:]))
