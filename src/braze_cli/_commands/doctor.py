"""``braze doctor``: finds out why requests fail."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click
from attrs import asdict, frozen

from braze_cli._errors import ExitCode, Failed
from braze_cli._help import CONTEXT, Command
from braze_cli._settings import Settings, connection_options, output_options

if TYPE_CHECKING:
    from braze_cli._probes import Answer, Probe
    from braze_client import Braze

_CLOCK_TOLERANCE = 60.0
"""Seconds by which the clock may be off."""


@frozen
class Check:
    """
    What was checked, and what came out.
    """

    check: str
    ok: bool | None
    """None if it cannot be said."""
    detail: str


def _run() -> None:
    from braze_cli import _output
    from braze_cli._connection import Connection, open_client

    settings = Settings.of(click.get_current_context())
    connection = Connection.of(settings)
    checks = [Check("settings", True, connection.origin)]
    with open_client(settings) as braze:
        checks += [_proxy(braze), *_ask(braze)]
    rows = [asdict(check) for check in checks]
    if _output.format_of(settings) == "table":
        words = {True: "ok", False: "FAILED", None: "?"}
        rows = [{**row, "ok": words[row["ok"]]} for row in rows]
    _output.write(rows, settings)
    failed = [check for check in checks if check.ok is False and not check.check.startswith("permission")]
    if failed:
        code = ExitCode.UNAVAILABLE if failed[0].check == "reachable" else ExitCode.REFUSED
        raise Failed(f"{failed[0].check}: {failed[0].detail}", code)


def _ask(braze: Braze) -> Iterator[Check]:
    from braze_cli._probes import knows_key, probes

    where = braze.region.value if braze.region else braze.base_url
    asked = list(probes())
    first = asked[0].ask(braze)
    yield Check("reachable", first.status != 0, first.message if first.status == 0 else braze.base_url)
    if first.status == 0:
        return
    yield _clock(first)
    answers = [first, *(probe.ask(braze) for probe in asked[1:])]
    fits = knows_key(answers)
    yield Check("key fits the instance", fits, where if fits else f"{where} does not know the key")
    if fits:
        yield from map(_permission, asked, answers)


def _permission(probe: Probe, answer: Answer) -> Check:
    granted = None if answer.status not in (401, 403) else False
    granted = True if 200 <= answer.status < 300 else granted
    return Check(
        f"permission {probe.permission}", granted, f"status {answer.status}" if answer.status else answer.message
    )


def _clock(answer: Answer) -> Check:
    if answer.time is None:
        return Check("clock", None, "the response has no time")
    difference = (datetime.now(UTC) - answer.time).total_seconds()
    return Check("clock", abs(difference) <= _CLOCK_TOLERANCE, f"{difference:+.0f} s compared with the server")


def _proxy(braze: Braze) -> Check:
    from urllib.parse import urlsplit
    from urllib.request import getproxies, proxy_bypass

    url = urlsplit(braze.base_url)
    proxy: Any = getproxies().get(url.scheme)
    if not proxy or url.hostname in ("127.0.0.1", "::1", "localhost") or proxy_bypass(url.hostname or ""):
        return Check("proxy", True, "none")
    # It may have a password.
    return Check("proxy", True, urlsplit(proxy).hostname or "set")


doctor = Command(
    "doctor",
    context_settings=CONTEXT,
    callback=_run,
    help="""
    Check settings, proxy, connection, clock, instance and permissions of the key.

    Permissions are tried with reads that change nothing; those that only other operations need are not tried.
    """,
    params=[*output_options(), *connection_options()],
)
