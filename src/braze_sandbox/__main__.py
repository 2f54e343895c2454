"""Run the sandbox as a process: ``python -m braze_sandbox``."""

from __future__ import annotations

import argparse
import contextlib
import signal
import socket
import sys
from collections.abc import Generator
from types import FrameType

import uvicorn

from .asgi import create_app
from .core import Sandbox

HOST = "127.0.0.1"


class _Server(uvicorn.Server):
    """
    Says when it is ready, and ends with status 0 when it is told to stop.
    """

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and sockets:
            print(f"Braze sandbox ready at http://{HOST}:{sockets[0].getsockname()[1]}", flush=True)

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        # uvicorn's own raises the signal once more when it is done, so that a stop looks like a crash.
        def stop(number: int, frame: FrameType | None) -> None:
            self.should_exit = True

        before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def main(arguments: list[str] | None = None) -> int:
    """
    Run the command line.
    """
    parser = argparse.ArgumentParser(
        prog="python -m braze_sandbox", description="A local Braze, to try and to test with."
    )
    parser.add_argument("--port", type=int, default=4010, help="port on 127.0.0.1; 0 takes a free one (default: 4010)")
    parser.add_argument("--key", action="append", help="a valid API key; may be repeated (default: every key is valid)")
    options = parser.parse_args(arguments)
    app = create_app(Sandbox(api_keys=options.key))
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, options.port))
    except (OSError, OverflowError) as error:
        print(f"cannot listen on {HOST}:{options.port}: {error}", file=sys.stderr)
        return 1
    # No access log: addresses in a query are personal data.
    config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off", timeout_graceful_shutdown=5)
    with listener:
        _Server(config).run(sockets=[listener])
    return 0


if __name__ == "__main__":
    sys.exit(main())
