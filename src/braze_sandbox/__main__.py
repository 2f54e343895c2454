"""Run the sandbox as a process: ``python -m braze_sandbox``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from ._control.faults import Fault, parse_fault, read_fault
from ._http.asgi import create_app
from ._http.server import HOST, listen, serve
from ._sandbox import Sandbox


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
    if not bucket or int(limit) < 1 or int(period) < 1:
        raise ValueError("a limit is BUCKET=REQUESTS/SECONDS")
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
    return [read_fault(fault) for fault in cast("list[dict[str, Any]]", read_file(text))]


def build_parser() -> argparse.ArgumentParser:
    """
    Return the parser of the command line.
    """
    parser = argparse.ArgumentParser(
        prog="python -m braze_sandbox", description="A local, stateful imitation of the Braze REST API."
    )
    add = parser.add_argument
    add("--port", type=int, default=4010, help="port on 127.0.0.1; 0 takes a free one (default: 4010)")
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
        faults=[*(options.faults or ()), *(options.fault or ())],
    )
    try:
        sandbox.seed(options.seed or {})
    except ValueError as error:
        print(f"--seed: {error}", file=sys.stderr)
        return 2
    try:
        listener = listen(options.port)
    except (OSError, OverflowError) as error:
        print(f"cannot listen on {HOST}:{options.port}: {error}", file=sys.stderr)
        return 1
    serve(create_app(sandbox), listener)
    sandbox.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
