"""A server that misbehaves on purpose, over a real socket."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import chain, repeat
from types import TracebackType
from typing import Self

from attrs import frozen

RESPONSE = json.dumps({"message": "success", "campaigns": [], "users": []}).encode()
HTML_BODY = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


class Connection:
    """One connection to the server, which carries at most one request."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        sock.settimeout(10)

    def read(self) -> bytes | None:
        """Return a request that arrived completely, or None if the client disconnected before."""
        received = b""
        while True:
            head, end, body = received.partition(b"\r\n\r\n")
            if end and len(body) >= _length(head):
                return received
            try:
                part = self.sock.recv(65536)
            except OSError:
                return None
            if not part:
                return None
            received += part

    def send(self, status: int, headers: Mapping[str, str], body: bytes, length: int | None = None) -> None:
        lines = [f"HTTP/1.1 {status} Reason", "Connection: close"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        lines += [f"Content-Length: {len(body) if length is None else length}", "", ""]
        self.sock.sendall("\r\n".join(lines).encode() + body)

    def reset_unread(self) -> None:
        # Only once something has arrived: before that, the client may see a connection that was never made.
        self.sock.recv(1, socket.MSG_PEEK)
        self.reset()

    def reset(self) -> None:
        # Without lingering, closing sends RST instead of FIN.
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


@frozen
class Step:
    """What happens to one request."""

    name: str
    act: Callable[[Connection], None]
    reads: bool = True
    holds: bool = False
    """Whether the connection stays open although nothing more comes."""


def respond(status: int, headers: Mapping[str, str] | None = None, body: bytes = RESPONSE) -> Step:
    """Send a complete response."""
    kind = {"Content-Type": "application/json", **(headers or {})}
    return Step(str(status), lambda connection: connection.send(status, kind, body))


OK = respond(200)
RESET_BEFORE = Step("reset", Connection.reset_unread, reads=False)
RESET_AFTER = Step("reset after the body", Connection.reset)
HANG_UP = Step("hang up", lambda connection: None)
SILENCE = Step("silence", lambda connection: None, holds=True)
SLOW_BODY = Step("slow", lambda connection: connection.send(200, {}, RESPONSE[:20], len(RESPONSE)), holds=True)
CUT_BODY = Step("cut", lambda connection: connection.send(200, {}, RESPONSE[:20], len(RESPONSE)))
INVALID_JSON = Step("invalid", lambda connection: connection.send(200, {}, RESPONSE[:20]))
HTML = Step("502", lambda connection: connection.send(502, {"Content-Type": "text/html"}, HTML_BODY))


class FaultyServer:
    """
    A server on 127.0.0.1, in its own thread, that takes one step of a script for each connection, and then works.

    Args:
        steps: The script.
        listening: Whether it listens from the start. Until then its port refuses connections.
    """

    def __init__(self, *steps: Step, forever: bool = False, listening: bool = True) -> None:
        rest: Iterable[Step] = repeat(steps[-1]) if forever else repeat(OK)
        self._steps: Iterator[Step] = chain(steps, rest)
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self._address = self._socket.getsockname()
        self._held: list[socket.socket] = []
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._closing = False
        self.url = f"http://127.0.0.1:{self._address[1]}"
        self.arrived: list[tuple[str, bytes]] = []
        """The requests that arrived completely, each with the name of its step."""
        if listening:
            self.listen()

    def listen(self) -> None:
        """Start to listen."""
        if not self._thread.is_alive():
            self._socket.listen()
            self._thread.start()

    def _run(self) -> None:
        while True:
            sock, _ = self._socket.accept()
            if self._closing:
                sock.close()
                return
            # The client may give up at any time.
            with suppress(OSError):
                self._take(Connection(sock), next(self._steps))

    def _take(self, connection: Connection, step: Step) -> None:
        if step.reads:
            request = connection.read()
            if request is None:
                connection.sock.close()
                return
            self.arrived.append((step.name, request))
        step.act(connection)
        if step.holds:
            self._held.append(connection.sock)
        else:
            connection.sock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._closing = True
        if self._thread.is_alive():
            socket.create_connection(self._address).close()  # wakes it up
            self._thread.join(10)
        for sock in (self._socket, *self._held):
            sock.close()
