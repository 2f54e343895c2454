"""
A local server with fixed responses, in its own process: ``python -m benchmarks.server [SECONDS BEFORE A RESPONSE]``.

It does the minimum that HTTP/1.1 needs, so that the client is measured. Prints its address; ends when its standard
input is closed.
"""

from __future__ import annotations

import asyncio
import sys

from .payloads import TRACK_RESPONSE, export_response


def _response(status: bytes, body: bytes) -> bytes:
    head = (
        b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nX-RateLimit-Limit: 50000\r\n"
        b"X-RateLimit-Remaining: 49999\r\nX-RateLimit-Reset: 1770000000\r\n\r\n"
    )
    return head % (status, len(body)) + body


RESPONSES = {
    b"/users/track": _response(b"201 Created", TRACK_RESPONSE),
    b"/users/export/ids": _response(b"201 Created", export_response()),
}


class Connection(asyncio.Protocol):
    """
    Responds to each request once its body is complete.
    """

    def __init__(self, latency: float = 0.0) -> None:
        self._latency = latency
        self._received = bytearray()
        self._needed = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport; called by asyncio."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Collect a request and respond; called by asyncio."""
        self._received += data
        while len(self._received) >= max(self._needed, 1):
            end = self._received.find(b"\r\n\r\n")
            if end < 0:
                return
            head = bytes(self._received[:end])
            if not self._needed:
                _, found, rest = head.lower().partition(b"\r\ncontent-length:")
                self._needed = end + 4 + (int(rest.partition(b"\r\n")[0]) if found else 0)
                continue
            del self._received[: self._needed]
            self._needed = 0
            response = RESPONSES[head.split(b" ", 2)[1]]
            if self._latency:
                asyncio.get_running_loop().call_later(self._latency, self._transport.write, response)
            else:
                self._transport.write(response)


async def _main() -> None:
    loop = asyncio.get_running_loop()
    latency = float(sys.argv[1]) if len(sys.argv) > 1 else 0.0
    server = await loop.create_server(lambda: Connection(latency), "127.0.0.1", 0, backlog=256)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main())
