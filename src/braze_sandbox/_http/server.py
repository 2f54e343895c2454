"""The sandbox as a server process, on uvicorn."""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Generator
from types import FrameType
from typing import Any, cast

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from .asgi import CLOSE_CONNECTION, App, Message, Receive, Send


def listen(host: str, port: int) -> socket.socket:
    """
    Open a listening socket. Port 0 takes a free port.

    Raises:
        OSError: The address or the port is not available.
        OverflowError: The port is out of range.
    """
    family, _, _, _, (address, _, *more) = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)[0]
    # With the protocol given, asyncio disables Nagle's algorithm, which would hold back each response for 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((address, port, *more))
    except BaseException:
        listener.close()
        raise
    return listener


def serve(app: App, listener: socket.socket) -> None:
    """
    Serve *app* until the process receives SIGINT or SIGTERM.
    """
    # No access log: email addresses in a query are personal data.
    config = uvicorn.Config(
        app,
        http=_Protocol,
        log_level="warning",
        access_log=False,
        lifespan="off",
        interface="asgi3",
        timeout_graceful_shutdown=5,
    )
    with listener:
        _Server(config).run(sockets=[listener])


class _Protocol(HttpToolsProtocol):
    """
    Lets the application close a connection, as some faults require.
    """

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        app = cast("App", self.config.loaded_app)

        async def with_close(scope: Message, receive: Receive, send: Send) -> None:
            scope.setdefault("extensions", {})[CLOSE_CONNECTION] = transport.close
            await app(scope, receive, send)

        self.app = cast("Any", with_close)


class _Server(uvicorn.Server):
    """
    Prints a line when it is ready, and exits with status 0 when it is stopped by a signal.
    """

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and sockets:
            host, port, *_ = sockets[0].getsockname()
            url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
            print(f"Braze sandbox ready at {url} (console: {url}/)", flush=True)

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        # uvicorn's own implementation raises the signal again after shutdown, so a normal stop looks like a crash.
        def stop(number: int, frame: FrameType | None) -> None:
            self.should_exit = True

        previous = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in previous.items():
                signal.signal(number, handler)
