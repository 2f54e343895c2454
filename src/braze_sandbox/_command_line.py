"""The command line of the sandbox."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from braze_client import __version__

from ._control.faults import Fault, parse_fault, read_fault
from ._http.asgi import create_app
from ._http.hosts import LOOPBACK
from ._http.request_log import format_entry
from ._http.server import listen, serve
from ._sandbox import Received, Sandbox


def read_key(text: str) -> tuple[str, list[str] | None]:
    """
    Return a key and its permissions. None means all permissions.
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
    if not bucket or not (limit.isdecimal() and period.isdecimal()) or int(limit) < 1 or int(period) < 1:
        raise ValueError("a limit is BUCKET=REQUESTS/SECONDS, with whole numbers from 1")
    return bucket, (int(limit), int(period))


def read_file(text: str) -> Any:
    """
    Return the content of a JSON file.
    """
    return json.loads(Path(text).read_text(encoding="utf-8"))


def read_faults(text: str) -> list[Fault]:
    """
    Return the faults in a JSON file.
    """
    faults = read_file(text)
    if not isinstance(faults, list) or not all(isinstance(fault, dict) for fault in faults):
        raise TypeError("faults must be a list of objects")
    return [read_fault(fault) for fault in cast("list[dict[str, Any]]", faults)]


def build_parser() -> argparse.ArgumentParser:
    """
    Return the parser of the command line.
    """
    parser = argparse.ArgumentParser(
        prog="python -m braze_sandbox", description="A local, stateful imitation of the Braze REST API."
    )
    add = parser.add_argument
    add("--version", action="version", version=f"braze_sandbox {__version__}")
    add("--port", type=int, default=4010, help="port; 0 takes a free one (default: 4010)")
    add(
        "--host",
        default="127.0.0.1",
        help="address to listen on (default: 127.0.0.1); with any but loopback, other machines can use the sandbox",
    )
    add(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="another host name under which the sandbox can be reached; may be repeated",
    )
    add("--log", action="store_true", help="print a line for each request to standard error")
    add(
        "--key",
        action="append",
        type=_argument_type(read_key),
        metavar="KEY[=PERMISSION,...]",
        help="a valid API key, with all or only these permissions; may be repeated (default: every key is valid)",
    )
    add("--db", type=Path, metavar="FILE", help="SQLite file for the state (default: in memory)")
    add("--seed", type=_argument_type(read_file), metavar="FILE", help="JSON file of objects to start with, by kind")
    add("--random-seed", type=int, default=0, metavar="N", help="seed of identifiers and numbers (default: 0)")
    add("--strict", action="store_true", help="reject campaigns, Canvases, segments, ... that are not seeded")
    add("--fast", action="store_true", help="accept what is sent without reading or storing it, for load tests")
    add(
        "--rate-limit",
        action="append",
        type=_argument_type(read_limit),
        metavar="BUCKET=REQUESTS/SECONDS",
        help="replace a rate limit of Braze, for example users_track=10/60; may be repeated",
    )
    add(
        "--fault",
        action="append",
        type=_argument_type(parse_fault),
        metavar="RULE",
        help="make requests fail, for example 'users_* every=3 status=503'; may be repeated",
    )
    add(
        "--export-polls",
        type=int,
        default=1,
        metavar="N",
        help="how often a request for the file of an export is rejected before the file is there (default: 1)",
    )
    add("--faults", type=_argument_type(read_faults), metavar="FILE", help="JSON file with a list of faults")
    return parser


def _argument_type(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """
    Wrap *read* so that argparse shows the messages of its errors.
    """

    def convert(text: str) -> Any:
        try:
            return read(text)
        except (OSError, ValueError, TypeError, AttributeError) as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return convert


def run(arguments: list[str] | None = None) -> int:
    """
    Run the command line.
    """
    options = build_parser().parse_args(arguments)
    try:
        sandbox = _create_sandbox(options)
    except (OSError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    try:
        listener = listen(options.host, options.port)
    except (OSError, OverflowError) as error:
        print(f"error: cannot listen on {options.host}:{options.port}: {error}", file=sys.stderr)
        return 1
    is_local = options.host in LOOPBACK
    if not is_local:
        print(f"warning: whoever can reach {options.host} can read and change this sandbox", file=sys.stderr)
    app = create_app(sandbox, allowed_hosts=[options.host, *options.allow_host], local_network=not is_local)
    serve(app, listener)
    sandbox.close()
    return 0


def _create_sandbox(options: argparse.Namespace) -> Sandbox:
    sandbox = Sandbox(
        api_keys=dict(options.key) if options.key else None,
        db=options.db,
        random_seed=options.random_seed,
        strict=options.strict,
        fast=options.fast,
        rate_limits=dict(options.rate_limit or ()),
        faults=[*(options.faults or ()), *(options.fault or ())],
        export_polls=options.export_polls,
        on_request=_print_entry if options.log else None,
    )
    try:
        sandbox.seed({} if options.seed is None else options.seed)
    except ValueError as error:
        raise ValueError(f"--seed: {error}") from None
    return sandbox


def _print_entry(received: Received) -> None:
    print(format_entry(received), file=sys.stderr, flush=True)
