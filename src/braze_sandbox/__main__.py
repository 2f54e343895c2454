"""Run the sandbox as a process: ``python -m braze_sandbox``."""

from __future__ import annotations

import argparse
import contextlib
import json
import signal
import socket
import sys
from collections.abc import Generator
from pathlib import Path
from types import FrameType
from typing import Any, cast

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from .asgi import DROP, App, Message, Receive, Send, create_app
from .core import Sandbox
from .faults import Fault, parse_fault, read_fault

HOST = "127.0.0.1"


class _Protocol(HttpToolsProtocol):
    """
    Lets the application end a connection, as a fault may demand.
    """

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        app = cast("App", self.config.loaded_app)

        async def with_end(scope: Message, receive: Receive, send: Send) -> None:
            scope.setdefault("extensions", {})[DROP] = transport.close
            await app(scope, receive, send)

        self.app = cast("Any", with_end)


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


def read_key(text: str) -> tuple[str, list[str] | None]:
    """
    Return a key and its permissions; None stands for all.
    """
    key, equals, permissions = text.partition("=")
    if not key:
        raise ValueError("the key is empty")
    return key, permissions.split(",") if equals else None


def read_limit(text: str) -> tuple[str, tuple[int, int]]:
    """
    Return the name of a bucket, its requests and its seconds.
    """
    bucket, _, rate = text.partition("=")
    limit, _, period = rate.partition("/")
    if not bucket or int(limit) < 1 or int(period) < 1:
        raise ValueError("a limit is BUCKET=REQUESTS/SECONDS")
    return bucket, (int(limit), int(period))


def read_file(text: str) -> Any:
    """
    Return what a JSON file holds.
    """
    return json.loads(Path(text).read_text(encoding="utf-8"))


def read_faults(text: str) -> list[Fault]:
    """
    Return the faults of a JSON file.
    """
    return [read_fault(rule) for rule in cast("list[dict[str, Any]]", read_file(text))]


def build_parser() -> argparse.ArgumentParser:
    """
    Return what reads the command line.
    """
    parser = argparse.ArgumentParser(
        prog="python -m braze_sandbox", description="A local Braze, to try and to test with."
    )
    add = parser.add_argument
    add("--port", type=int, default=4010, help="port on 127.0.0.1; 0 takes a free one (default: 4010)")
    add(
        "--key",
        action="append",
        type=_said(read_key),
        metavar="KEY[=PERMISSION,...]",
        help="a valid API key, for everything or with these permissions; may be repeated (default: every key is valid)",
    )
    add("--db", type=Path, metavar="FILE", help="SQLite file to remember in (default: in memory)")
    add("--seed", type=_said(read_file), metavar="FILE", help="JSON file of things to start with, by kind")
    add("--random-seed", type=int, default=0, metavar="N", help="makes other identifiers and numbers (default: 0)")
    add("--strict", action="store_true", help="refuse campaigns, Canvases, segments, ... that are not seeded")
    add(
        "--rate-limit",
        action="append",
        type=_said(read_limit),
        metavar="BUCKET=REQUESTS/SECONDS",
        help="another limit than Braze's, such as users_track=10/60; may be repeated",
    )
    add(
        "--fault",
        action="append",
        type=_said(parse_fault),
        metavar="RULE",
        help="makes answers go wrong, such as 'users_* every=3 status=503'; may be repeated",
    )
    add("--faults", type=_said(read_faults), metavar="FILE", help="JSON file with a list of such rules")
    return parser


def _said(read: Any) -> Any:
    """
    Return *read* in a form that lets argparse say what is wrong.
    """

    def convert(text: str) -> Any:
        try:
            return read(text)
        except (OSError, ValueError, TypeError, AttributeError) as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return convert


def main(arguments: list[str] | None = None) -> int:
    """
    Run the command line.
    """
    options = build_parser().parse_args(arguments)
    sandbox = Sandbox(
        api_keys=dict(options.key) if options.key else None,
        db=options.db,
        random_seed=options.random_seed,
        strict=options.strict,
        rate_limits=dict(options.rate_limit or ()),
    )
    sandbox.faults.set([*(options.faults or ()), *(options.fault or ())])
    try:
        sandbox.seed(options.seed or {})
    except ValueError as error:
        print(f"--seed: {error}", file=sys.stderr)
        return 2
    # With the protocol named, asyncio switches off Nagle's algorithm, which would hold each answer back for 40 ms.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, options.port))
    except (OSError, OverflowError) as error:
        print(f"cannot listen on {HOST}:{options.port}: {error}", file=sys.stderr)
        return 1
    # No access log: addresses in a query are personal data.
    config = uvicorn.Config(
        create_app(sandbox),
        http=_Protocol,
        log_level="warning",
        access_log=False,
        lifespan="off",
        interface="asgi3",
        timeout_graceful_shutdown=5,
    )
    with listener:
        _Server(config).run(sockets=[listener])
    sandbox.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
