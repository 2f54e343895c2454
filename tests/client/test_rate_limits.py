"""What Braze says of its limits is read, and the limiter keeps within them."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import anyio
import httpx
import pytest

from braze_client import OPERATIONS, AsyncBraze, Braze, RateLimiter, RateLimitError, RateLimitState, SettingsError
from braze_client._policies.rate_limit_headers import read_rate_limit

from ..conftest import KEY, NOW
from .clock import Clock

RUNNERS, CALLS, LIMIT, PERIOD = 8, 10, 7, 60
CONTRACT = {"users_identity": (LIMIT, PERIOD)}
IDENTITY = {operation.id for operation in OPERATIONS.values() if operation.rate_limit.bucket == "users_identity"}


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, (None, None, None)),
        (
            {"X-RateLimit-Limit": "250000", "X-RateLimit-Remaining": "249999", "X-RateLimit-Reset": "1770000030"},
            (250000, 249999, 1_770_000_030),
        ),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "30"}, (None, 0, 1_770_000_030)),
        ({"x-ratelimit-limit": "many", "x-ratelimit-remaining": "", "x-ratelimit-reset": "soon"}, (None, None, None)),
        ({"x-ratelimit-reset": "1770000030000"}, (None, None, None)),
        ({"x-ratelimit-reset": "9" * 5000}, (None, None, None)),
    ],
)
def test_state(headers: dict[str, str], expected: tuple[int | None, int | None, float | None]) -> None:
    """The reset is an aware time, told as a time or as seconds; what means nothing is None."""
    limit, remaining, reset = expected
    when = None if reset is None else datetime.fromtimestamp(reset, UTC)
    assert read_rate_limit(httpx.Headers(headers), NOW) == RateLimitState(limit, remaining, when)


def test_state_everywhere() -> None:
    """Results, raw answers and errors have it."""
    headers = {"X-RateLimit-Limit": "10", "X-RateLimit-Remaining": "3", "X-RateLimit-Reset": str(int(NOW) + 3600)}
    expected = RateLimitState(10, 3, datetime.fromtimestamp(NOW + 3600, UTC))
    answers = [httpx.Response(200, headers=headers, json={})] * 2 + [httpx.Response(429, headers=headers, json={})]
    braze = Braze(KEY, "EU-01", transport=httpx.MockTransport(lambda _: answers.pop(0)))
    assert braze.campaigns.list().rate_limit == expected
    assert braze.with_raw_response.campaigns.list().rate_limit == expected
    with pytest.raises(RateLimitError) as caught:
        braze.campaigns.list()
    assert caught.value.rate_limit == expected


def identify(braze: Any, number: int) -> Any:
    """Call one of the operations of the bucket, in turn."""
    calls: list[Callable[[], Any]] = [
        lambda: braze.users.alias_new(user_aliases=[{"external_id": "u", "alias_name": "n", "alias_label": "l"}]),
        lambda: braze.users.identify(
            aliases_to_identify=[{"external_id": "u", "user_alias": {"alias_name": "n", "alias_label": "l"}}]
        ),
        lambda: braze.users.delete(external_ids=["u"]),
    ]
    return calls[number % len(calls)]()


def check_times(times: list[float]) -> None:
    """Assert that no window saw more than the limit, and that nobody waited longer than needed."""
    assert len(times) == RUNNERS * CALLS
    # Exactly a window later is a window later; the clock is a float.
    assert all(later - earlier > PERIOD - 0.0005 for earlier, later in zip(times, times[LIMIT:], strict=False))
    windows = (len(times) - 1) // LIMIT
    assert times[-1] - times[0] == pytest.approx(windows * PERIOD, abs=windows * 0.01)


class Recorder:
    """A transport that notes when requests arrive."""

    def __init__(self, clock: Clock) -> None:
        self.times: list[float] = []
        self._clock = clock

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.times.append(self._clock.now)
        return httpx.Response(200, json={})


def work(clock: Clock, clients: list[Braze]) -> None:
    """Make many calls from several threads, by turns with each of the clients."""

    def run(number: int) -> None:
        try:
            for call in range(CALLS):
                identify(clients[number % len(clients)], call + number)
        finally:
            clock.end()

    with ThreadPoolExecutor(RUNNERS) as pool:
        list(pool.map(run, range(RUNNERS)))


def test_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads and clients that share a limiter never exceed the limit together, in any window, and lose no time."""
    clock = Clock(RUNNERS)
    recorder, limiter = Recorder(clock), RateLimiter(contract=CONTRACT)
    clients = [Braze(KEY, "EU-01", transport=httpx.MockTransport(recorder), rate_limiter=limiter) for _ in range(2)]
    for braze in clients:
        clock.install(braze, monkeypatch)
    work(clock, clients)
    check_times(recorder.times)


async def test_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor do tasks."""
    clock = Clock(RUNNERS)
    recorder, limiter = Recorder(clock), RateLimiter(contract=CONTRACT)

    async def run(braze: AsyncBraze, number: int) -> None:
        for call in range(CALLS):
            await identify(braze, call + number)
        clock.end()

    transport = httpx.MockTransport(recorder)
    async with AsyncBraze(KEY, "EU-01", transport=transport, rate_limiter=limiter) as braze:
        clock.install(braze, monkeypatch)
        async with anyio.create_task_group() as group:
            for number in range(RUNNERS):
                group.start_soon(run, braze, number)
    check_times(recorder.times)


def limited(monkeypatch: pytest.MonkeyPatch, limiter: RateLimiter) -> tuple[Braze, Clock]:
    clock = Clock()
    braze = Braze(KEY, "EU-01", transport=httpx.MockTransport(Recorder(clock)), rate_limiter=limiter)
    clock.install(braze, monkeypatch)
    return braze, clock


def test_shared_bucket(monkeypatch: pytest.MonkeyPatch) -> None:
    """Operations of one bucket share its allowance; the others are not held up."""
    assert {"users_alias_new", "users_identify", "users_delete"} <= IDENTITY
    braze, clock = limited(monkeypatch, RateLimiter(contract={"users_identity": (3, 60)}))
    for number in range(3):
        identify(braze, number)
    braze.campaigns.list()
    assert clock.now == NOW
    identify(braze, 0)
    assert clock.now == pytest.approx(NOW + 60, abs=0.01)


def test_braze_s_own_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a contract Braze's documented limit holds."""
    rate = OPERATIONS["users_export_ids"].rate_limit
    braze, clock = limited(monkeypatch, RateLimiter())
    for _ in range(rate.limit):
        braze.users.export_ids(external_ids=["u"])
    assert clock.now == NOW
    braze.users.export_ids(external_ids=["u"])
    assert clock.now == pytest.approx(NOW + rate.period, abs=0.01)


def test_turn_of_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """Late calls of one window count in the next: there is no moment at which twice the limit gets through."""
    braze, clock = limited(monkeypatch, RateLimiter(contract={"users_identity": (2, 60)}))
    identify(braze, 0)
    clock.now = NOW + 59
    identify(braze, 0)
    identify(braze, 0)
    assert clock.now == pytest.approx(NOW + 60, abs=0.01)
    identify(braze, 0)
    assert clock.now == pytest.approx(NOW + 119, abs=0.01)


def test_retries_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """A retry is a request like any other."""
    clock = Clock()
    answers = [httpx.Response(503, json={}), httpx.Response(200, json={})]
    transport = httpx.MockTransport(lambda _: answers.pop(0))
    limiter = RateLimiter(contract={"users_identity": (1, 60)})
    braze = Braze(KEY, "EU-01", transport=transport, rate_limiter=limiter)
    clock.install(braze, monkeypatch)
    identify(braze, 0)
    assert clock.now == pytest.approx(NOW + 60, abs=0.01)


def test_workspaces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each workspace has its own counts."""
    limiters = [RateLimiter(workspace=name, contract={"users_identity": (1, 60)}) for name in ("a", "b")]
    limiters[1]._counters = limiters[0]._counters
    for limiter in limiters:
        braze, clock = limited(monkeypatch, limiter)
        identify(braze, 0)
        assert clock.now == NOW


async def test_loop_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """While a storage elsewhere is asked, other tasks run."""
    limiter, asked = RateLimiter(), threading.Event()
    limiter._is_local = False
    monkeypatch.setattr(limiter, "take", lambda *_: 0.0 if asked.wait(10) else pytest.fail("the loop was held up"))

    async def other() -> None:
        asked.set()

    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))
    async with AsyncBraze(KEY, "EU-01", transport=transport, rate_limiter=limiter) as braze:
        async with anyio.create_task_group() as group:
            group.start_soon(braze.with_options().campaigns.list)
            group.start_soon(other)


@pytest.mark.parametrize(
    ("contract", "message"),
    [
        ({"user_track": (50_000, 60)}, "there is no bucket 'user_track'; there are .*users_track"),
        ({"users_track": (0, 60)}, "users_track must allow at least 1 request in at least 1 second"),
        ({"users_track": (5, 0)}, "users_track must allow"),
    ],
)
def test_contract_refused(contract: dict[str, tuple[int, int]], message: str) -> None:
    """A contract with a misspelt bucket, or one that allows nothing, is refused."""
    with pytest.raises(SettingsError, match=message):
        RateLimiter(contract=contract)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the library is missing, the error says what to install."""
    for name in {"limits", *(name for name in sys.modules if name.startswith("limits."))}:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ImportError, match=r'pip install "braze-openapi-client\[limits\]"'):
        RateLimiter()


def test_one_limit_to_a_bucket() -> None:
    """Operations that share a bucket have the same limit, or they would be counted apart."""
    limits: dict[str, set[str]] = {}
    for operation in OPERATIONS.values():
        rate = operation.rate_limit
        limits.setdefault(rate.bucket, set()).add(json.dumps([rate.limit, rate.period]))
    assert all(len(each) == 1 for each in limits.values()), limits
