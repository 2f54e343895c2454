"""Injected failures, without a socket and over one."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest

from braze_client import (
    APIConnectionError,
    APITimeoutError,
    AsyncBraze,
    Braze,
    RateLimitError,
    ServerError,
)
from braze_sandbox import Fault, Request, Sandbox
from braze_sandbox._control.faults import Faults, parse_fault, read_fault

from ..processes import run_sandbox

LIST = Request("GET", "/campaigns/list", (), {"authorization": "Bearer any"}, b"")
TRACK: Any = {"attributes": [{"external_id": "u1", "visits": {"inc": 1}}]}


def statuses(*rules: Fault, count: int = 12) -> list[int]:
    """Return the statuses of some requests."""
    sandbox = Sandbox(faults=rules)
    return [sandbox.handle(LIST).status for _ in range(count)]


def test_every() -> None:
    """A fault applies to every n-th matching request, up to a number of times."""
    assert statuses(Fault(every=3, status=503)) == [200, 200, 503] * 4
    assert statuses(Fault(every=3, status=503, times=2)) == [200, 200, 503] * 2 + [200] * 6
    assert statuses(Fault(operation="users_*", status=503)) == [200] * 12


def test_probability() -> None:
    """A fault applies to a share of the requests: the same ones for the same seed."""
    one, again, other = (statuses(Fault(probability=0.5, seed=seed, status=500), count=40) for seed in (1, 1, 2))
    assert one == again != other
    assert 10 < one.count(500) < 30


def test_first_rule() -> None:
    """The first fault that applies is used."""
    assert statuses(Fault(every=2, status=500), Fault(status=503), count=4) == [503, 500, 503, 500]


def test_errors() -> None:
    """An error has Braze's format, or that of a proxy's page. A 429 says when to retry."""
    sandbox = Sandbox(
        clock=lambda: 1000.5, faults=[Fault(status=429, times=1, retry_after=2), Fault(status=520, html=True)]
    )
    limited, page = sandbox.handle(LIST), sandbox.handle(LIST)
    assert (limited.status, limited.body) == (429, {"message": "Rate Limited"})
    assert (limited.headers["X-RateLimit-Remaining"], limited.headers["X-RateLimit-Reset"]) == ("0", "1003")
    assert (page.status, page.media_type) == (520, "text/html; charset=utf-8")
    assert page.content.startswith(b"<html>\n<head><title>520 ")


def test_effect(braze_sandbox: Sandbox, braze: Braze) -> None:
    """A failed request has no effect, unless it is processed or only its response is truncated."""
    braze_sandbox.faults.set(
        [Fault(status=500, times=1), Fault(status=500, processed=True, times=1), Fault(truncate=True)]
    )
    for error in (ServerError, ServerError, APIConnectionError):
        with pytest.raises(error):
            braze.users.track(**TRACK)
    assert braze_sandbox.users["u1"]["custom_attributes"] == {"visits": 2}
    assert [request.status for request in braze_sandbox.requests] == [500, 500, 201]


async def test_without_socket(braze_sandbox: Sandbox, braze: Braze, async_braze: AsyncBraze) -> None:
    """Without a socket, httpx's own exceptions are raised. A timeout is raised without waiting for it."""
    for rule in (Fault(drop=True), Fault(truncate=True)):
        braze_sandbox.faults.set([rule])
        with pytest.raises(APIConnectionError):
            braze.campaigns.list()
        with pytest.raises(APIConnectionError):
            await async_braze.campaigns.list()
    braze_sandbox.faults.set([Fault(latency=3600)])
    with pytest.raises(APITimeoutError):
        braze.campaigns.list()
    with pytest.raises(APITimeoutError):
        await async_braze.campaigns.list()
    braze_sandbox.faults.set([Fault(latency=0.01)])
    began = time.monotonic()
    assert braze.campaigns.list().message == "success"
    assert (await async_braze.campaigns.list()).message == "success"
    assert time.monotonic() - began >= 0.02


def test_dropped(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A request whose connection is dropped is recorded with status 0."""
    braze_sandbox.faults.add(drop=True)
    with pytest.raises(APIConnectionError):
        braze.with_options(max_retries=0).campaigns.list()
    assert [request.status for request in braze_sandbox.requests] == [0]


def test_over_a_socket() -> None:
    """Over a socket the connection really ends, and the sandbox keeps running."""
    with run_sandbox("--fault", "* status=503 times=1", "--fault", "* times=1 drop") as url:
        with Braze("any", base_url=url, timeout=5, max_retries=0) as braze:
            with pytest.raises(ServerError, match="503"):
                braze.campaigns.list()
            with pytest.raises(APIConnectionError):
                braze.campaigns.list()
            assert braze.campaigns.list().message == "success"
            httpx.put(f"{url}/_sandbox/faults", json=[{"truncate": True, "times": 1}, {"latency": 0.3, "every": 2}])
            with pytest.raises(APIConnectionError):
                braze.users.track(**TRACK)
            assert braze.campaigns.list().message == "success"
            with Braze("any", base_url=url, timeout=0.1, max_retries=0) as impatient, pytest.raises(APITimeoutError):
                impatient.campaigns.list()
            httpx.delete(f"{url}/_sandbox/faults").raise_for_status()
            (user,) = httpx.get(f"{url}/_sandbox/state").json()["users"]
            assert user["custom_attributes"] == {"visits": 1}


def test_rate_limit_fault(braze: Braze, braze_sandbox: Sandbox) -> None:
    """The client raises its rate-limit error for an injected 429."""
    braze_sandbox.faults.add(operation="users_track", status=429)
    with pytest.raises(RateLimitError):
        braze.users.track(**TRACK)
    assert braze.campaigns.list().message == "success"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("users_track every=3 status=503", Fault(operation="users_track", every=3, status=503)),
        ("* probability=0.1 seed=7 drop", Fault(probability=0.1, seed=7, drop=True)),
        ("status=502 html processed", Fault(status=502, html=True, processed=True)),
        ("operation=users_* latency=1.5 times=2", Fault(operation="users_*", latency=1.5, times=2)),
        ("truncate", Fault(truncate=True)),
    ],
)
def test_command_line(text: str, fault: Fault) -> None:
    """A fault can be written as one line."""
    assert parse_fault(text) == fault


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({}, "a fault needs one of latency, status, drop and truncate"),
        ({"status": 200}, "status must be from 400 to 599"),
        ({"drop": True, "every": 0}, "every must be at least 1"),
        ({"drop": True, "probability": 1.5}, "probability must be from 0 to 1"),
        ({"drop": 1}, "drop must be true or false"),
        ({"status": True}, "status must be an integer"),
        ({"status": "503"}, "status must be an integer"),
        ({"latencies": 1}, "unknown setting 'latencies'; use one of operation, every"),
    ],
)
def test_invalid(data: dict[str, Any], message: str) -> None:
    """An invalid fault is rejected with the name of the setting."""
    with pytest.raises(ValueError, match=message):
        read_fault(data)


def test_collection() -> None:
    """Faults can be read, added and removed."""
    faults = Faults([Fault(drop=True)])
    faults.add(status=500)
    assert list(faults) == [Fault(drop=True), Fault(status=500)]
    faults.clear()
    assert not faults
