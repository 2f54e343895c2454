"""Processes and machines share one allowance through Redis. Needs a redis-server: ``nox -s redis``."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from typing import Any

import anyio.to_thread
import attrs
import httpx
import pytest
import redis

from braze_client import (
    OPERATIONS,
    AsyncBraze,
    Braze,
    BrazeError,
    RateLimiter,
    RateLimitStorageError,
    RateLimitWindow,
    dicts,
)
from braze_client._clock import SYSTEM_CLOCK, Clock
from braze_client._policies.rate_limiter import redis_storage

from ..conftest import KEY

SERVER = shutil.which("redis-server")
pytestmark = pytest.mark.skipif(SERVER is None, reason="there is no redis-server")
TRACK = OPERATIONS["users_track"]
EVENT: dicts.Event = {"external_id": "u1", "name": "x", "time": "2026-01-05T00:00:00Z"}
PASSWORD = "hunter2"


class Server:
    """A Redis on this machine, in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.address = f"redis://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[str] | None = None

    def start(self, *options: str) -> None:
        assert SERVER is not None
        command = [SERVER, "--bind", "127.0.0.1", "--port", str(self.port), "--save", "", "--dir", str(self._folder)]
        self._process = subprocess.Popen([*command, *options], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        assert any("eady to accept connections" in line for line in self._process.stdout), "not ready"

    def stop(self) -> None:
        if self._process is not None:
            with self._process as process:
                process.kill()
            self._process = None

    def client(self) -> Any:  # its types speak of the asynchronous client, too
        return redis.Redis(port=self.port)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A Redis that has not been started."""
    server = Server(tmp_path)
    yield server
    server.stop()


@pytest.fixture
def storage(server: Server) -> str:
    """The address of an empty Redis."""
    server.start()
    return server.address


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """The thread that returns unused permits ends when there are none."""
    yield
    wait_for_return()


def wait_for_return() -> None:
    for thread in threading.enumerate():
        if thread.name == "braze rate limiter":
            thread.join(10)
            assert not thread.is_alive(), "it never ends"


def run(work: Callable[[], Coroutine[Any, Any, int]], backend: str) -> int:
    return anyio.run(work, backend=backend)


def limited(storage: str, *windows: tuple[int, int] | RateLimitWindow, **options: Any) -> RateLimiter:
    return RateLimiter(storage, contract={"users_track": windows}, **options)


def take(limiter: RateLimiter) -> float:
    return limiter.take(TRACK, SYSTEM_CLOCK)


def set_clock(braze: Braze | AsyncBraze, clock: Clock = SYSTEM_CLOCK) -> None:
    """Let a client wait, which it does not in other tests."""
    braze._session = attrs.evolve(braze._session, clock=clock)


def drain(limiter: RateLimiter) -> int:
    """Take what there is now, and return how much that was."""
    count = 0
    while (delay := take(limiter)) < 0.2:
        count += not delay
        time.sleep(delay)
    return count


def busiest(times: list[float], period: float) -> int:
    """Return how many of *times* fall into one period at most."""
    times, first, most = sorted(times), 0, 0
    for number, last in enumerate(times):
        while last - times[first] >= period:
            first += 1
        most = max(most, number - first + 1)
    return most


SETUP = """
import json, os, sys, threading, time
from braze_client import OPERATIONS, RateLimiter
from braze_client._clock import SYSTEM_CLOCK
TRACK = OPERATIONS["users_track"]
address, limit, period = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
limiter = RateLimiter(address, contract={"users_track": (limit, period)})
def take():
    while delay := limiter.take(TRACK, SYSTEM_CLOCK):
        time.sleep(delay)
    return time.monotonic()
"""
WORKER = (
    SETUP
    + """
times = []
print("ready", flush=True)
sys.stdin.readline()
def work():
    for _ in range(int(sys.argv[4])):
        times.append(take())
        time.sleep(0.001)
threads = [threading.Thread(target=work) for _ in range(4)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(json.dumps(times))
"""
)
LEASE_HOLDER = (
    SETUP
    + """
for _ in range(int(sys.argv[4])):
    take()
print("holds a lease", flush=True)
sys.stdin.readline()
"""
)


def start(program: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def test_processes(server: Server, storage: str) -> None:
    """
    Processes use up the limit together within 5 %, never exceed it, all get their part, and hardly ever ask.
    """
    limit, each = 400, 118
    workers = [start(WORKER, storage, limit, 1, each) for _ in range(4)]
    for worker in workers:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
    with ThreadPoolExecutor(4) as pool:
        outputs = list(pool.map(lambda worker: worker.communicate("go\n", timeout=60)[0], workers))
    times = [json.loads(output) for output in outputs]
    together = sorted(chain.from_iterable(times))
    assert len(together) == 4 * 4 * each
    # Between taking a permit and looking at the clock, a process may have had to wait for a core.
    assert busiest(together, 1) <= 1.05 * limit
    # Five windows, of which 5.6 % may remain unused, each begun within 5 %; the last is used up at once.
    assert together[-1] - together[0] <= 4 * 1.05 + 0.8
    halfway = together[len(together) // 2]
    parts = [sum(time <= halfway for time in each) for each in times]
    assert min(parts) > len(together) / 2 / 4 / 2, "a process has to stand back"
    calls = server.client().info("commandstats")
    assert calls["cmdstat_evalsha"]["calls"] <= 0.2 * len(together)
    assert sum(each["calls"] for each in calls.values()) <= 5 * 0.2 * len(together)


def test_killed(server: Server, storage: str) -> None:
    """Permits of a process that was killed count until they leave the window, and then are free again."""
    limit, period, used = 1000, 2, 70
    holder = start(LEASE_HOLDER, storage, limit, period, used)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "holds a lease\n"
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    with limited(storage, (limit, period)) as limiter:
        begun = time.monotonic()
        assert drain(limiter) <= limit - used
        count = 0
        while count < limit:
            delay = take(limiter)
            count += not delay
            time.sleep(delay)
        assert time.monotonic() - begun < 2 * period * 1.05 + 1


def test_close_returns(storage: str) -> None:
    """A limiter that is closed returns what it has not used."""
    other = limited(storage, (100, 3600))
    with limited(storage, (100, 3600)) as limiter:
        assert [take(limiter) for _ in range(5)] == [0] * 5  # of 1 + 2 + 4
    assert drain(other) == 95
    assert take(other) > 1
    other.close()


def test_idle_returns(storage: str) -> None:
    """So does one that is idle."""
    limiter, other = limited(storage, (100, 20)), limited(storage, (100, 20))
    assert [take(limiter) for _ in range(5)] == [0] * 5
    wait_for_return()
    assert drain(other) == 95


def test_exit_returns(storage: str) -> None:
    """So does a process that ends."""
    start(LEASE_HOLDER, storage, 100, 3600, 5).communicate("\n", timeout=30)
    with limited(storage, (100, 3600)) as limiter:
        assert drain(limiter) == 95


def test_greedy(storage: str) -> None:
    """A process cannot take a short window for itself as long as another is there."""
    greedy, modest = limited(storage, (100, 10)), limited(storage, (100, 10))
    assert take(modest) == 0
    assert 62 <= drain(greedy) <= 68  # a quarter more than an equal part, and then what is left of a lease
    greedy.close()
    assert drain(modest) >= 30
    modest.close()


FORK = (
    SETUP
    + """
for _ in range(5):
    take()
held = limiter._budgets["users_track", False]._leases._held
assert held.unused == 2
limiter._budgets["users_track", False]._asking.acquire()  # as another thread may
child = os.fork()
if not child:
    count = 0
    while limiter.take(TRACK, SYSTEM_CLOCK) == 0:
        count += 1
    os._exit(count)
limiter._budgets["users_track", False]._asking.release()
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), held.unused)
"""
)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_fork(storage: str) -> None:
    """A forked process has no lease, no lock and no connection of its parent's."""
    output, _ = start(FORK, storage, 100, 3600, 5).communicate(timeout=30)
    assert output == "93 2\n"


def test_workspaces(storage: str) -> None:
    """Workspaces have counts of their own, and share those of their company; companies share nothing."""
    windows = ((4, 60), RateLimitWindow(10, 3600, per="company"))
    shop, cafe, bar = (limited(storage, *windows, workspace=name) for name in ("shop", "cafe", "b:a{r}"))
    other = limited(storage, *windows, workspace="shop", company="other")
    assert [drain(limiter) for limiter in (shop, cafe, bar, other)] == [4, 4, 2, 4]
    for limiter in (shop, cafe, bar, other):
        limiter.close()


def test_a_call_counts_in_all_windows_or_none(storage: str) -> None:
    """While one window is full, the others do not count."""
    limiter = limited(storage, (2, 1), (5, 3600))
    assert drain(limiter) == 2
    for _ in range(20):
        assert take(limiter) > 0
    times: list[float] = []
    while len(times) < 3:
        delay = take(limiter)
        time.sleep(min(delay, 0.1))
        times += [] if delay else [time.monotonic()]
    assert take(limiter) > 1
    limiter.close()


def test_clock_of_redis_is_set_back(server: Server, storage: str) -> None:
    """Calls do not wait until the clock of Redis has caught up with what it was."""
    limiter = limited(storage, (2, 1))
    assert drain(limiter) == 2
    limiter.close()
    (key,) = server.client().keys()
    server.client().eval(
        "local state = cmsgpack.unpack(redis.call('GET', KEYS[1]))\n"
        "for _, name in ipairs({'now', 'start'}) do state[name] = state[name] + 3600000 end\n"
        "for i, time in ipairs(state.times) do state.times[i] = time + 3600000 end\n"
        "redis.call('SET', KEYS[1], cmsgpack.pack(state), 'PX', 10000)",
        1,
        key,
    )
    limiter = limited(storage, (2, 1))
    assert 0 < take(limiter) < 1.5
    while delay := take(limiter):
        time.sleep(delay)
    limiter.close()


def test_restart(server: Server, storage: str, monkeypatch: pytest.MonkeyPatch, caplog: Any) -> None:
    """Calls wait for a Redis that is restarted, and the log says so."""
    monkeypatch.setattr(redis_storage, "_PAUSE", 0.05)
    down = threading.Event()
    arrived: list[float] = []

    def answer(request: httpx.Request) -> httpx.Response:
        arrived.append(time.monotonic())
        return httpx.Response(200, json={})

    def sleep(seconds: float) -> None:
        down.set()
        time.sleep(seconds)

    limiter = limited(storage, (10, 60))
    braze = Braze(KEY, "EU-01", transport=httpx.MockTransport(answer), rate_limiter=limiter)
    set_clock(braze, attrs.evolve(SYSTEM_CLOCK, sleep=sleep))
    with caplog.at_level(logging.INFO, "braze_client"), ThreadPoolExecutor(1) as pool:
        braze.users.track(events=[EVENT])
        server.stop()
        waiting = pool.submit(braze.users.track, events=[EVENT])
        assert down.wait(10)
        server.start()
        waiting.result(10)
    assert len(arrived) == 2
    assert [record.getMessage() for record in caplog.records if "rate limiter" in record.message] == [
        "rate limiter: Redis cannot be reached (ConnectionError); calls wait for up to 30 s",
        "rate limiter: Redis can be reached again",
    ]
    limiter.close()


def refuse(storage: str, **options: Any) -> BrazeError:
    """Return the error of a call whose limiter has no Redis."""
    sent: list[httpx.Request] = []
    limiter = limited(storage, (10, 60), **options)
    with Braze(KEY, "EU-01", transport=httpx.MockTransport(sent.append), rate_limiter=limiter) as braze:  # type: ignore[arg-type]
        set_clock(braze)
        for _ in range(2):
            with pytest.raises(RateLimitStorageError) as caught:
                braze.users.track(events=[EVENT])
    assert not sent
    return caught.value


def test_down(server: Server, monkeypatch: pytest.MonkeyPatch, caplog: Any) -> None:
    """If Redis stays down, calls fail after a while, nothing is sent, and nobody learns the password."""
    monkeypatch.setattr(redis_storage, "_PAUSE", 0.05)
    error = refuse(f"redis://:{PASSWORD}@127.0.0.1:{server.port}", storage_timeout=0.2)
    assert str(error) == "POST /users/track: the rate limiter cannot reach its storage: ConnectionError"
    assert (error.operation, error.attempts, error.outcome_unknown) == (TRACK, 0, False)
    shown = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error)) + caplog.text
    assert PASSWORD not in shown
    assert str(server.port) not in shown


async def test_down_async(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many tasks fail as well, and at about the same time."""
    monkeypatch.setattr(redis_storage, "_PAUSE", 0.05)
    limiter = limited(server.address, (10, 60), storage_timeout=0.2)
    transport = httpx.MockTransport(lambda _: httpx.Response(200))
    async with AsyncBraze(KEY, "EU-01", transport=transport, rate_limiter=limiter) as braze:
        set_clock(braze)

        async def call() -> None:
            with pytest.raises(RateLimitStorageError):
                await braze.users.track(events=[EVENT])

        with anyio.fail_after(5):
            async with anyio.create_task_group() as group:
                for _ in range(100):
                    group.start_soon(call)


def test_wrong_password(server: Server) -> None:
    """A password that Redis refuses is not waited for."""
    server.start("--requirepass", "another")
    error = refuse(f"redis://:{PASSWORD}@127.0.0.1:{server.port}", storage_timeout=1000)
    assert "AuthenticationError" in str(error)
    assert PASSWORD not in "".join(traceback.format_exception(error))


def test_share(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is told so, a process uses its share while Redis is down, and Redis again after that."""
    monkeypatch.setattr(redis_storage, "_PAUSE", 0.05)
    limiter = limited(server.address, (100, 3600), on_storage_error="share", share=0.25, storage_timeout=0.01)
    assert drain(limiter) == 25
    server.start()
    while take(limiter):
        time.sleep(0.01)
    assert drain(limiter) == 99
    limiter.close()


class Gate:
    """Lets answers of Redis through when it is opened."""

    def __init__(self, limiter: RateLimiter, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked, self.opened = threading.Event(), threading.Event()
        storage: Any = limiter._storage
        ask: Callable[..., Any] = storage.ask

        def wait(*arguments: Any) -> Any:
            self.asked.set()
            assert self.opened.wait(10)
            return ask(*arguments)

        monkeypatch.setattr(storage, "ask", wait)


def test_cancelled(storage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A task that is cancelled while Redis is asked costs one permit at most, and holds up nobody."""
    limiter = limited(storage, (10, 3600))
    gate = Gate(limiter, monkeypatch)

    async def main() -> None:
        task = asyncio.create_task(limiter.take_async(TRACK, SYSTEM_CLOCK))
        await anyio.to_thread.run_sync(gate.asked.wait)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        gate.opened.set()

    asyncio.run(main())
    assert drain(limiter) in (9, 10)
    limiter.close()


async def test_cancelled_before_asking(storage: str) -> None:
    """So it is before Redis was asked."""
    limiter = limited(storage, (10, 3600))
    with anyio.CancelScope() as scope:
        scope.cancel()
        await limiter.take_async(TRACK, SYSTEM_CLOCK)
    assert await anyio.to_thread.run_sync(drain, limiter) == 10
    limiter.close()


def test_event_loops(storage: str) -> None:
    """Event loops in several threads share the leases, and count each permit once."""
    limiter = limited(storage, (60, 3600))

    async def work() -> int:
        taken = 0

        async def one() -> None:
            nonlocal taken
            while delay := await limiter.take_async(TRACK, SYSTEM_CLOCK):
                if delay > 0.5:
                    return
                await anyio.sleep(delay)
            taken += 1

        async with anyio.create_task_group() as group:
            for _ in range(30):
                group.start_soon(one)
        return taken

    with ThreadPoolExecutor(4) as pool:
        counts = [pool.submit(run, work, name) for name in ("asyncio", "trio") * 2]
        assert sum(each.result() for each in counts) == 60
    limiter.close()


def test_nothing_is_kept(storage: str, server: Server) -> None:
    """What Redis holds ends by itself."""
    with limited(storage, (5, 1), RateLimitWindow(50, 60, per="company")) as limiter:
        assert drain(limiter) == 5
    client = server.client()
    assert {key.decode(): round(client.pttl(key) / 1000) for key in client.scan_iter()} == {
        "braze:{default}:default:users_track:1": 6,
        "braze:{default}::users_track:60": 66,
    }
