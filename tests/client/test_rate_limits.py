"""What Braze says of its limits is read, and the limiter keeps within them."""

from __future__ import annotations

import heapq
import json
import os
import re
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import anyio
import httpx
import pytest

from braze_client import (
    OPERATIONS,
    AsyncBraze,
    Braze,
    RateLimiter,
    RateLimitError,
    RateLimitState,
    RateLimitWindow,
    SettingsError,
)
from braze_client._clock import Clock as SystemClock
from braze_client._policies.rate_limit_headers import read_rate_limit

from ..conftest import KEY, NOW
from .clock import Clock

RUNNERS, CALLS, LIMIT, PERIOD = 8, 10, 7, 60
CONTRACT = {"users_identity": (LIMIT, PERIOD)}
OPERATION = OPERATIONS["users_identify"]
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


def take(limiter: RateLimiter, clock: Clock) -> float:
    return limiter.take(OPERATION, SystemClock(monotonic=clock.time))


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
    """Each workspace has its own counts, and all share those of the company."""
    contract = {"users_identity": ((2, 60), RateLimitWindow(3, 3600, per="company"))}
    first = RateLimiter(workspace="a", contract=contract)
    clock = Clock()
    taken = [take(limiter, clock) for limiter in (first, first, first.for_workspace("b"))]
    assert taken == [0, 0, 0]
    assert take(first.for_workspace("c"), clock) > 1  # as long as the limiter makes anybody wait
    clock.now += 3599
    assert take(first.for_workspace("c"), clock) == pytest.approx(1)
    clock.now += 1
    assert [take(first, clock), take(first, clock)] == [0, 0]


def test_limit_of_the_company() -> None:
    """A limit that the description gives a company is shared by its workspaces; others are not."""
    limiter, clock = RateLimiter(workspace="a", contract={"default": (2, 60)}), SystemClock(monotonic=Clock().time)
    scim, default = OPERATIONS["scim_user_get"], OPERATIONS["campaigns_list"]
    for operation, limit, is_shared in ((scim, scim.rate_limit.limit, True), (default, 2, False)):
        for _ in range(limit):
            assert limiter.take(operation, clock) == 0
        assert (limiter.for_workspace("b").take(operation, clock) > 0) == is_shared


def test_several_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call has to fit in all windows of its bucket, and counts in none of them if it does not."""
    braze, clock = limited(monkeypatch, RateLimiter(contract={"users_identity": [(2, 10), (3, 100)]}))
    starts = []
    for number in range(5):
        identify(braze, number)
        starts.append(clock.now - NOW)
    assert starts == pytest.approx([0, 0, 10, 100, 100], abs=0.01)


def test_many_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those who wait for one permit after another do not all ask each time that one is free."""
    clock, limiter, asked = Clock(), RateLimiter(contract={"users_identity": (1, 2)}), 0
    waiting = [(NOW, number) for number in range(100)]
    while waiting:
        clock.now, number = heapq.heappop(waiting)
        asked += 1
        if delay := take(limiter, clock):
            heapq.heappush(waiting, (clock.now + delay, number))
    assert clock.now == pytest.approx(NOW + 198, abs=1)
    assert asked < 100 * 198 / 5 + 200  # everybody asks every 5 seconds, and then some


@pytest.mark.parametrize("step", [-7200, 7200])
def test_clock_is_set(monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    """A wall clock that is set back or forward changes nothing."""
    clock, wall = Clock(), [NOW]
    system = SystemClock(now=lambda: wall[0], monotonic=clock.time)
    limiter = RateLimiter(contract={"users_identity": (2, 60)})
    assert [limiter.take(OPERATION, system) for _ in range(2)] == [0, 0]
    wall[0] += step
    clock.now += 56
    assert limiter.take(OPERATION, system) == pytest.approx(4)
    clock.now += 4
    assert [limiter.take(OPERATION, system) for _ in range(2)] == [0, 0]


def test_event_loops() -> None:
    """Event loops in several threads share a limiter."""
    limiter = RateLimiter(contract={"users_identity": (50, 3600)})

    async def count() -> int:
        return [await limiter.take_async(OPERATION, SystemClock()) for _ in range(20)].count(0)

    def run(backend: str) -> int:
        return anyio.run(count, backend=backend)

    with ThreadPoolExecutor(4) as pool:
        counts = [pool.submit(run, name) for name in ("asyncio", "trio") * 2]
        assert sum(each.result() for each in counts) == 50


FORK = """
import os, sys
from braze_client import OPERATIONS, RateLimiter
from braze_client._clock import Clock
limiter = RateLimiter()
with limiter._storage.lock:  # as another thread may
    child = os.fork()
    if not child:
        os._exit(int(limiter.take(OPERATIONS["campaigns_list"], Clock())))
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_fork() -> None:
    """A forked process does not wait for a thread that it does not have."""
    subprocess.run([sys.executable, "-c", FORK], check=True, timeout=30)


async def test_loop_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """While Redis is asked, other tasks run."""
    limiter, asked = RateLimiter("redis://127.0.0.1:1"), threading.Event()
    answer = [1, 0, 1]
    monkeypatch.setattr(
        limiter._storage, "ask", lambda *_: answer if asked.wait(10) else pytest.fail("the loop was held up")
    )

    async def other() -> None:
        asked.set()

    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))
    async with AsyncBraze(KEY, "EU-01", transport=transport, rate_limiter=limiter) as braze:
        async with anyio.create_task_group() as group:
            group.start_soon(braze.with_options().campaigns.list)
            group.start_soon(other)


NOT_A_WINDOW = "must be (requests, seconds) or a RateLimitWindow"


@pytest.mark.parametrize(
    ("contract", "message"),
    [
        ({"user_track": (50_000, 60)}, "contract: there is no bucket 'user_track'; there are "),
        ({None: (50_000, 60)}, "contract: there is no bucket None; there are "),
        ([("users_track", (5, 60))], "contract must map buckets to windows, not be list"),
        ("users_track", "contract must map buckets to windows, not be str"),
        ({"users_track": (0, 60)}, 'contract["users_track"]: limit must be from 1 to 1,000,000,000'),
        ({"users_track": (5, -1)}, 'contract["users_track"]: period must be from 1 to 1,000,000,000'),
        ({"users_track": (10**400, 1)}, 'contract["users_track"]: limit must be from 1 to 1,000,000,000'),
        ({"users_track": ("50", 60)}, 'contract["users_track"]: limit must be a whole number, not str'),
        ({"users_track": (5, 0.5)}, 'contract["users_track"]: period must be a whole number, not float'),
        ({"users_track": (float("nan"), 1)}, 'contract["users_track"]: limit must be a whole number, not float'),
        ({"users_track": (True, 60)}, 'contract["users_track"]: limit must be a whole number, not bool'),
        ({"users_track": None}, f'contract["users_track"] {NOT_A_WINDOW}'),
        ({"users_track": 50}, f'contract["users_track"] {NOT_A_WINDOW}'),
        ({"users_track": "50"}, f'contract["users_track"] {NOT_A_WINDOW}'),
        ({"users_track": []}, f'contract["users_track"] {NOT_A_WINDOW}'),
        ({"users_track": (50,)}, f'contract["users_track"] {NOT_A_WINDOW}'),
        ({"users_track": {50: 60}}, f'contract["users_track"] {NOT_A_WINDOW}'),
        ({"users_track": [(5, 1), (5, 60, "company")]}, f'contract["users_track"][1] {NOT_A_WINDOW}'),
        ({"users_track": [(5, 1), None]}, f'contract["users_track"][1] {NOT_A_WINDOW}'),
        (
            {"users_track": [(5, 1), (6, None)]},
            'contract["users_track"][1]: period must be a whole number, not NoneType',
        ),
        ({"users_track": [(5, 1), (6, 1)]}, 'contract["users_track"] has two windows of the same period'),
    ],
)
def test_contract_refused(contract: Any, message: str) -> None:
    """A contract that says something impossible is refused when the limiter is made, and the error says where."""
    with pytest.raises(SettingsError, match=f"^{re.escape(message)}"):
        RateLimiter(contract=contract)


def test_contract_from_json() -> None:
    """Lists do for tuples."""
    limiter = RateLimiter(contract=json.loads('{"users_identity": [[2, 10], [1, 5]], "users_track": [3, 10]}'))
    assert limiter._contract["users_identity"] == (RateLimitWindow(2, 10), RateLimitWindow(1, 5))
    assert limiter._contract["users_track"] == (RateLimitWindow(3, 10),)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"storage": "memcached://127.0.0.1"}, "storage must be memory:// or the address of a Redis"),
        ({"storage": "hunter2"}, "storage must be memory:// or the address of a Redis"),
        ({"storage": None}, "storage must be memory:// or the address of a Redis"),
        ({"storage": "redis://:hunter/2@127.0.0.1"}, "storage is not a valid Redis address"),
        ({"storage": "redis://hunter2@[127.0.0.1"}, "storage is not a valid Redis address"),
        ({"workspace": ""}, "workspace must be a name"),
        ({"company": 5}, "company must be a name"),
        ({"on_storage_error": "ignore"}, 'on_storage_error must be "fail" or "share"'),
        ({"on_storage_error": "share", "share": 0}, "share must be a number above 0, 1 at most"),
        ({"on_storage_error": "share", "share": 1.5}, "share must be a number above 0, 1 at most"),
        ({"storage_timeout": float("nan")}, "storage_timeout must be a number above 0, 86400 at most"),
        ({"storage_timeout": True}, "storage_timeout must be a number above 0, 86400 at most"),
    ],
)
def test_settings_refused(arguments: dict[str, Any], message: str) -> None:
    """So is any other argument with a value that it cannot have; an address is never shown."""
    with pytest.raises(SettingsError, match=f"^{message}") as caught:
        RateLimiter(**arguments)
    assert "hunter" not in "".join(traceback.format_exception(caught.value))


def test_window_refused() -> None:
    """A window by itself is checked, too."""
    with pytest.raises(SettingsError, match='per must be "workspace" or "company"'):
        RateLimitWindow(5, 60, per="app")  # type: ignore[arg-type]


def test_address_is_not_shown() -> None:
    """The address of a Redis may hold a password."""
    limiter = RateLimiter("redis://:hunter2@127.0.0.1:1", workspace="shop")
    assert repr(limiter) == "RateLimiter(workspace='shop', company='default')"


@pytest.mark.parametrize(
    ("window", "share", "expected"),
    [
        (RateLimitWindow(3000, 3), 0.1, RateLimitWindow(300, 3)),
        (RateLimitWindow(10, 60), 0.25, RateLimitWindow(2, 48)),
        (RateLimitWindow(1, 60, per="company"), 0.1, RateLimitWindow(1, 600, per="company")),
    ],
)
def test_part_of_a_window(window: RateLimitWindow, share: float, expected: RateLimitWindow) -> None:
    """A part of a window is never more than that part, and never nothing."""
    assert window.part(share) == expected


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory needs nothing else; where the library for Redis is missing, the error says what to install."""
    for name in {"redis", *(name for name in sys.modules if name.startswith("redis."))}:
        monkeypatch.setitem(sys.modules, name, None)
    RateLimiter()
    with pytest.raises(ImportError, match=r'pip install "braze-openapi-client\[limits\]"'):
        RateLimiter("redis://127.0.0.1:1")


def test_one_limit_to_a_bucket() -> None:
    """Operations that share a bucket have the same limit, or they would be counted apart."""
    limits: dict[str, set[str]] = {}
    for operation in OPERATIONS.values():
        rate = operation.rate_limit
        limits.setdefault(rate.bucket, set()).add(json.dumps([rate.limit, rate.period]))
    assert all(len(each) == 1 for each in limits.values()), limits
