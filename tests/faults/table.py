"""Which faults calls meet, and the outcome."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import httpx
from attrs import frozen

from braze_client import AsyncBraze, Braze, BrazeError
from braze_client._clock import Clock

from .server import (
    CUT_BODY,
    HANG_UP,
    HTML,
    INVALID_JSON,
    RESET_AFTER,
    RESET_BEFORE,
    SILENCE,
    SLOW_BODY,
    FaultyServer,
    Step,
    respond,
)

NOW = 1_770_000_000.0
PATIENCE = 0.25
"""Seconds to wait for a server that never responds."""


@frozen
class Outcome:
    """The outcome of a call."""

    arrived: int
    """Requests that arrived completely."""
    got: str
    """The class of the error, or ``result``."""
    attempts: int
    unknown: bool = False
    waits: tuple[float, ...] = ()


@frozen
class Fault:
    """A fault, and its outcome for a call that may be retried and for one that may not."""

    name: str
    steps: tuple[Step, ...]
    safe: Outcome
    unsafe: Outcome
    forever: bool = False
    refused: int = 0
    """Connections that are refused before the server listens; negative if it never does."""
    patience: float = 10.0


def recovered(arrived: int, *waits: float) -> Outcome:
    return Outcome(arrived, "result", len(waits) + 1, waits=waits)


def raised(got: str, arrived: int = 1, *, unknown: bool = False) -> Outcome:
    return Outcome(arrived, got, 1, unknown=unknown)


# The exponential back-off if each random number is a half.
BACKOFF = (0.375, 0.75, 1.5)


def limited(name: str, headers: dict[str, str], wait: float) -> Fault:
    both = recovered(2, wait)
    return Fault(f"429, {name}", (respond(429, headers, b"{}"),), both, both)


def failing(name: str, step: Step, wait: float = BACKOFF[0]) -> Fault:
    return Fault(name, (step,), recovered(2, wait), raised("ServerError", unknown=True))


BROKEN = raised("APIConnectionError", unknown=True)
FAULTS = [
    Fault("refused once", (), recovered(1, BACKOFF[0]), recovered(1, BACKOFF[0]), refused=1),
    Fault(
        "refused for good",
        (),
        Outcome(0, "APIConnectionError", 4, waits=BACKOFF),
        Outcome(0, "APIConnectionError", 4, waits=BACKOFF),
        refused=-1,
    ),
    Fault(
        "reset before the request is read",
        (RESET_BEFORE,),
        recovered(1, BACKOFF[0]),
        raised("APIConnectionError", 0, unknown=True),
    ),
    Fault("reset after the body", (RESET_AFTER,), recovered(2, BACKOFF[0]), BROKEN),
    Fault("hung up after the body", (HANG_UP,), recovered(2, BACKOFF[0]), BROKEN),
    Fault(
        "no response in time",
        (SILENCE,),
        recovered(2, BACKOFF[0]),
        raised("APITimeoutError", unknown=True),
        patience=PATIENCE,
    ),
    limited("X-RateLimit-Reset", {"X-RateLimit-Reset": str(NOW + 7)}, 7.125),
    limited("X-RateLimit-Reset in seconds", {"X-RateLimit-Reset": "7"}, 7.125),
    limited("X-Ratelimit-Retry-After", {"X-Ratelimit-Retry-After": "5"}, 5.125),
    limited("Retry-After", {"Retry-After": "3"}, 3.125),
    limited("nothing said", {}, BACKOFF[0]),
    Fault(
        "429, reset in an hour",
        (respond(429, {"X-RateLimit-Reset": str(NOW + 3600)}, b"{}"),),
        raised("RateLimitError"),
        raised("RateLimitError"),
    ),
    Fault(
        "429, then 500",
        (respond(429, {"Retry-After": "1"}, b"{}"), respond(500)),
        recovered(3, 1.125, BACKOFF[1]),
        Outcome(2, "ServerError", 2, unknown=True, waits=(1.125,)),
    ),
    failing("500", respond(500)),
    failing("502 with HTML", HTML),
    failing("503, Retry-After", respond(503, {"Retry-After": "2"}, b""), 2.125),
    failing("520", respond(520, {}, b"")),
    Fault(
        "500 for good",
        (respond(500),),
        Outcome(4, "ServerError", 4, waits=BACKOFF),
        raised("ServerError", unknown=True),
        forever=True,
    ),
    Fault("400", (respond(400, {}, b'{"message": "no"}'),), raised("BadRequestError"), raised("BadRequestError")),
    Fault(
        "307 to elsewhere",
        (respond(307, {"Location": "http://127.0.0.1:1/"}),),
        raised("UnexpectedStatusError"),
        raised("UnexpectedStatusError", unknown=True),
    ),
    Fault("truncated body", (CUT_BODY,), recovered(2, BACKOFF[0]), BROKEN),
    Fault(
        "invalid JSON", (INVALID_JSON,), raised("InvalidResponseError"), raised("InvalidResponseError", unknown=True)
    ),
    Fault(
        "slow body",
        (SLOW_BODY,),
        recovered(2, BACKOFF[0]),
        raised("APITimeoutError", unknown=True),
        patience=PATIENCE,
    ),
]


@frozen
class Request:
    """A call, and whether it may be retried."""

    name: str
    safe: bool
    make: Callable[[Any], Any]


CALLS = [
    Request("GET campaigns.list", True, lambda braze: braze.campaigns.list()),
    Request("POST users.export_ids", True, lambda braze: braze.users.export_ids(external_ids=["u1"])),
    Request("POST messages.send", False, lambda braze: braze.messages.send(external_user_ids=["u1"])),
    Request(
        "POST users.track, attributes",
        True,
        lambda braze: braze.users.track(attributes=[{"external_id": "u1", "color": "red"}]),
    ),
    Request(
        "POST users.track, events",
        False,
        lambda braze: braze.users.track(events=[{"external_id": "u1", "name": "x", "time": "2026-01-05T00:00:00Z"}]),
    ),
]


def meet(fault: Fault, call: Request, *, asynchronous: bool) -> tuple[Outcome, list[str]]:
    """
    Make *call* to a server with *fault*.

    Returns:
        The outcome, and the step that each request that arrived met.
    """
    waits: list[float] = []
    with FaultyServer(*fault.steps, forever=fault.forever, listening=not fault.refused) as server:

        def sleep(seconds: float) -> None:
            waits.append(seconds)
            if len(waits) == fault.refused:
                server.listen()

        async def async_sleep(seconds: float) -> None:
            sleep(seconds)

        clock = Clock(now=lambda: NOW, sleep=sleep, sleep_async=async_sleep, random=lambda: 0.5)
        timeout = httpx.Timeout(10.0, read=fault.patience)
        run = _call_async if asynchronous else _call
        error = run(server.url, clock, timeout, call)
        attempts = len(waits) + 1 if error is None else error.attempts
        got = "result" if error is None else type(error).__name__
        unknown = error is not None and error.outcome_unknown
        return Outcome(len(server.arrived), got, attempts, unknown, tuple(waits)), [step for step, _ in server.arrived]


def _call(url: str, clock: Clock, timeout: httpx.Timeout, call: Request) -> BrazeError | None:
    # Real sockets, but no certificates: loading them takes longer than everything else.
    transport = httpx.HTTPTransport(verify=False)
    with Braze("key", base_url=url, timeout=timeout, transport=transport) as braze:
        braze._session = attrs.evolve(braze._session, clock=clock)
        try:
            call.make(braze)
        except BrazeError as error:
            return error
    return None


def _call_async(url: str, clock: Clock, timeout: httpx.Timeout, call: Request) -> BrazeError | None:
    async def run() -> BrazeError | None:
        transport = httpx.AsyncHTTPTransport(verify=False)
        async with AsyncBraze("key", base_url=url, timeout=timeout, transport=transport) as braze:
            braze._session = attrs.evolve(braze._session, clock=clock)
            try:
                await call.make(braze)
            except BrazeError as error:
                return error
        return None

    return asyncio.run(run())


def lines() -> Iterator[str]:
    """Yield the lines of the table that `nox -s faults` prints."""
    row = "{:34}{:30}{:12}{:8}{:<9}{:<10}{}".format
    yield row("fault", "call", "may retry", "client", "arrived", "attempts", "caller gets")
    for fault in FAULTS:
        name = fault.name
        for call in CALLS:
            sync, asynchronous = (meet(fault, call, asynchronous=choice)[0] for choice in (False, True))
            clients = {"both": sync} if sync == asynchronous else {"sync": sync, "async": asynchronous}
            for client, outcome in clients.items():
                got = f"{outcome.got}, outcome unknown" if outcome.unknown else outcome.got
                retry = "yes" if call.safe else "no"
                yield row(name, call.name, retry, client, outcome.arrived, outcome.attempts, got)
                name = ""
