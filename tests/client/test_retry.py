"""What is sent again, when, and what is not. `tests/faults` shows the same over sockets."""

from __future__ import annotations

import random
from collections import UserDict
from collections.abc import Callable, Mapping
from typing import Any

import httpx
import orjson
import pytest

from braze_client import OPERATIONS, AsyncBraze, Braze, Operation, RateLimitError, ServerError, SettingsError, models
from braze_client._clock import Clock
from braze_client._options import MAX_RETRIES
from braze_client._policies.attempt import Attempt
from braze_client._policies.encoding import PreparedRequest
from braze_client._policies.rate_limit_headers import read_rate_limit
from braze_client._policies.retry import (
    MAX_BACKOFF,
    MAX_DELAY,
    MAX_TOTAL_DELAY,
    Retries,
    is_not_sent,
    is_safe,
    retry_after,
    server_requested_delay,
)
from braze_generated.runtime.encoding import to_json

from ..conftest import KEY, NOW

TRACK = OPERATIONS["users_track"]
# 100 seconds after NOW.
IN_100_S = "Mon, 02 Feb 2026 02:41:40 GMT"


def requested(headers: Mapping[str, str]) -> float | None:
    return server_requested_delay(headers, read_rate_limit(headers, NOW), NOW)


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({}, None),
        ({"x-ratelimit-reset": str(int(NOW) + 12)}, 12),
        ({"x-ratelimit-reset": f"{NOW + 12.5}"}, 12.5),
        ({"x-ratelimit-reset": "12"}, 12),
        ({"x-ratelimit-reset": "0"}, 0),
        ({"x-ratelimit-reset": str(int(NOW) - 12)}, 0),
        ({"x-ratelimit-reset": "12", "x-ratelimit-retry-after": "7", "retry-after": "3"}, 12),
        ({"x-ratelimit-retry-after": "7", "retry-after": "3"}, 7),
        ({"retry-after": "3"}, 3),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after": IN_100_S}, 100),
        ({"retry-after": IN_100_S.replace("GMT", "-0000")}, 100),
        ({"retry-after": "Mon, 02 Feb 2020 02:41:40 GMT"}, 0),
        ({"x-ratelimit-reset": "soon", "retry-after": "3"}, 3),
        ({"x-ratelimit-retry-after": "soon", "retry-after": "3"}, 3),
    ],
)
def test_server_requested_delay(headers: dict[str, str], wait: float | None) -> None:
    """The reset counts first, as a time or as seconds; then the two headers of seconds, or of a date."""
    assert requested(httpx.Headers(headers)) == wait


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "soon", "-1", "nan", "inf", "-inf", "1e400", "99999999999999", "1770000000000", "9" * 5000,
        "0x10", "12 s", "Mon", "Mon, 02 Feb 99999999999999999999 02:41:40 GMT", "Mon, 99 Feb 2026 02:41:40 GMT",
        "Fri, 31 Dec 9999 23:59:59 -1200", "2026-02-02T02:41:40Z", "\x00", "é",
    ],
)  # fmt: skip
def test_garbage(text: str) -> None:
    """What means nothing is as if it were not there."""
    for name in ("x-ratelimit-reset", "x-ratelimit-retry-after", "retry-after"):
        assert requested({name: text}) is None
    assert retry_after({"retry-after": text}, NOW) is None


class Retrying(Retries):
    """Retries that are asked by status or error."""

    def after_response(self, status: int, headers: dict[str, str]) -> float | None:
        return self._after(httpx.Response(status, headers=headers))

    def after_error(self, error: httpx.HTTPError) -> float | None:
        return self._after(error)

    def _after(self, outcome: httpx.Response | httpx.HTTPError) -> float | None:
        return self.next_delay(Attempt.made(self.made + 1, outcome, 0.0, self.clock))


def prepared(operation: Operation, content: bytes | None) -> PreparedRequest[Any]:
    return PreparedRequest(operation, httpx.URL(), httpx.Headers(), content)


def retries(*, safe: bool = True, max_retries: int = MAX_RETRIES, random: float = 0.5) -> Retrying:
    operation = OPERATIONS["campaigns_list" if safe else "messages_send"]
    return Retrying(prepared(operation, None), max_retries, Clock(now=lambda: NOW, random=lambda: random))


def test_backoff() -> None:
    """Without a word of Braze's the waits double up to a limit, each taken from the upper half of its range."""
    full = [0.5, 1, 2, 4, 8, 8, 8]
    for share_of, share in ((0.0, 0.5), (1.0, 1.0)):
        state = retries(max_retries=7, random=share_of)
        assert [state.after_response(500, {}) for _ in full] == [longest * share for longest in full]
    seen = {retries(random=random.random()).after_error(httpx.ReadError("")) for _ in range(50)}
    assert len(seen) > 40
    assert all(wait is not None and 0.25 <= wait <= 0.5 for wait in seen)
    assert max(full) == MAX_BACKOFF


def test_jitter_beyond_what_was_told() -> None:
    """A wait that was told is never cut short, and not all clients come back at once."""
    assert retries(random=0.0).after_response(429, {"retry-after": "3"}) == 3
    assert retries(random=1.0).after_response(429, {"retry-after": "3"}) == 3.25


def test_cap_of_number() -> None:
    """After so many retries the error is raised; with none allowed, at once."""
    for number in (0, 1, 5):
        state = retries(max_retries=number)
        waits = [state.after_response(503, {}) for _ in range(number + 1)]
        assert waits[-1] is None
        assert None not in waits[:-1]
        assert state.made == number


def test_cap_of_one_wait() -> None:
    """A minute is waited for, which is the window of most limits; more is left to the caller."""
    assert retries(random=1.0).after_response(429, {"retry-after": str(MAX_DELAY)}) == MAX_DELAY + 0.25
    assert retries().after_response(429, {"retry-after": str(MAX_DELAY + 1)}) is None


def test_cap_of_all_waits() -> None:
    """All waits together have a limit too."""
    state = retries(max_retries=9, random=0.0)
    waits = [state.after_response(429, {"retry-after": "50"}) for _ in range(3)]
    assert waits == [50, 50, None]
    assert state.waited == 100 < MAX_TOTAL_DELAY
    assert state.after_response(429, {"retry-after": "20"}) == 20


def test_reset_is_about_requests() -> None:
    """After a 5XX only the headers that ask to come back later count, not the one that tells of the rate limit."""
    assert retries().after_response(503, {"x-ratelimit-reset": str(NOW + 30)}) == 0.375
    assert retries().after_response(503, {"retry-after": "30"}) == 30.125


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504, 520, 599])
def test_retried(status: int) -> None:
    """These are tried again; of them only 429 where a request must not arrive twice."""
    assert retries().after_response(status, {}) == 0.375
    assert retries(safe=False).after_response(status, {}) == (0.375 if status == 429 else None)


@pytest.mark.parametrize("status", [300, 307, 400, 401, 403, 404, 409, 413, 422, 499, 600])
def test_not_retried(status: int) -> None:
    """These would only come again."""
    assert retries().after_response(status, {"retry-after": "1"}) is None


@pytest.mark.parametrize(
    ("error", "not_sent"),
    [
        (httpx.ConnectError, True),
        (httpx.ConnectTimeout, True),
        (httpx.PoolTimeout, True),
        (httpx.ProxyError, True),
        (httpx.ReadError, False),
        (httpx.ReadTimeout, False),
        (httpx.WriteError, False),
        (httpx.WriteTimeout, False),
        (httpx.CloseError, False),
        (httpx.RemoteProtocolError, False),
        (httpx.DecodingError, False),
    ],
)
def test_errors(error: type[httpx.HTTPError], not_sent: bool) -> None:
    """A request that must not arrive twice is tried again only when no connection was made."""
    assert is_not_sent(error("")) is not_sent
    assert retries().after_error(error("")) == 0.375
    assert retries(safe=False).after_error(error("")) == (0.375 if not_sent else None)


USER = {"external_id": "u1"}


@pytest.mark.parametrize(
    ("body", "safe"),
    [
        ({"attributes": [{**USER, "color": "red"}]}, True),
        ({"attributes": [models.UserAttributes(external_id="u1", color="red")]}, True),
        ({"attributes": [USER], "events": []}, True),
        ({"attributes": [USER], "events": None, "purchases": ()}, True),
        ({}, True),
        ({"events": [USER]}, False),
        ({"purchases": [USER]}, False),
        ({"attributes": [USER], "purchases": [models.Purchase.from_dict({})]}, False),
        ({"attributes": [{**USER, "count": {"inc": 1}}]}, False),
        ({"attributes": [{**USER, "tags": {"add": ["x"]}}]}, False),
        ({"attributes": [{**USER, "pets": {"$add": [{"name": "Rex"}]}}]}, False),
        ({"attributes": [{**USER, "deep": [{"deeper": ({"inc": 0},)}]}]}, False),
        ({"attributes": [models.UserAttributes(external_id="u1", count={"inc": 1})]}, False),
        ({"attributes": UserDict({"x": UserDict({"inc": 1})})}, False),
        (None, False),
    ],
)
def test_safe_by_content(body: dict[str, Any] | None, safe: bool) -> None:
    """Plain attributes can be sent twice; events, purchases and increments cannot, at whatever depth."""
    content = (
        None
        if body is None
        else orjson.dumps(body, default=lambda value: value.data if isinstance(value, UserDict) else to_json(value))
    )
    assert is_safe(prepared(TRACK, content)) is safe


def test_safe_by_operation() -> None:
    """Otherwise the description says it, and whatever sends a message is unsafe."""
    for operation in OPERATIONS.values():
        if operation.unsafe_content is None:
            assert is_safe(prepared(operation, b'{"events": [1]}')) is (operation.retry == "safe")
    sending = ("messages_send", "campaigns_trigger_send", "canvas_trigger_send", "transactional_campaigns_send")
    assert not any(is_safe(prepared(OPERATIONS[name], b"{}")) for name in sending)


class Failing:
    """A transport that counts, and always answers alike."""

    def __init__(self, status: int, **headers: str) -> None:
        self.count = 0
        self._status = status
        self._headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.count += 1
        return httpx.Response(self._status, headers=self._headers, json={})


def client(handler: Callable[[httpx.Request], httpx.Response], **options: Any) -> Braze:
    return Braze(KEY, "EU-01", transport=httpx.MockTransport(handler), **options)


def test_default_number(sleeps: list[float]) -> None:
    """By default a call is tried four times."""
    handler = Failing(500)
    with pytest.raises(ServerError) as caught:
        client(handler).campaigns.list()
    assert handler.count == caught.value.attempts == 4
    assert sleeps == [0.375, 0.75, 1.5]


def test_number_per_client_and_call(sleeps: list[float]) -> None:
    """The number is an option of a client, and of calls; 0 switches retries off, after a 429 too."""
    handler = Failing(429)
    braze = client(handler, max_retries=1)
    for chosen, expected in ((braze, 2), (braze.with_options(max_retries=0), 1), (braze.with_options(timeout=3), 2)):
        handler.count = 0
        with pytest.raises(RateLimitError) as caught:
            chosen.campaigns.list()
        assert handler.count == caught.value.attempts == expected
    assert sleeps == [0.375, 0.375]


async def test_number_per_client_and_call_async(sleeps: list[float]) -> None:
    """So it is for the asynchronous client."""
    handler = Failing(500)
    async with AsyncBraze(KEY, "EU-01", transport=httpx.MockTransport(handler), max_retries=2) as braze:
        for chosen, expected in ((braze, 3), (braze.with_options(max_retries=0), 1)):
            handler.count = 0
            with pytest.raises(ServerError) as caught:
                await chosen.campaigns.list()
            assert handler.count == caught.value.attempts == expected
    assert sleeps == [0.375, 0.75]


@pytest.mark.parametrize("number", [-1, 1.5, "3", True, None])
def test_number_refused(number: Any) -> None:
    """What is no number of retries is refused when it is given."""
    with pytest.raises(SettingsError, match="max_retries must be a number of retries, 0 or more"):
        client(Failing(200), max_retries=number)
    with pytest.raises(SettingsError, match="max_retries"):
        client(Failing(200)).with_options(max_retries=number)


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("x_ratelimit_reset", str(int(NOW) + 3600)),
        ("x_ratelimit_reset", "3600"),
        ("x_ratelimit_retry_after", "3600"),
        ("retry_after", "3600"),
    ],
)
def test_reset_beyond_the_cap(sleeps: list[float], header: str, value: str) -> None:
    """A limit that ends too late raises at once, and says when to come back."""
    handler = Failing(429, **{header: value})
    with pytest.raises(RateLimitError, match=r"retry in 3600 s, at 2026-02-02 03:40:00 UTC") as caught:
        client(handler).users.track(events=[models.Event(external_id="u1", name="x", time="2026-01-05T00:00:00Z")])
    assert caught.value.retry_after == 3600
    assert not caught.value.outcome_unknown
    assert (handler.count, sleeps) == (1, [])


def test_limit_without_a_word() -> None:
    """Where Braze does not say when to come back, the error does not pretend to know."""
    with pytest.raises(RateLimitError) as caught:
        client(Failing(429, x_ratelimit_reset="1770000000000"), max_retries=0).campaigns.list()
    assert caught.value.retry_after is None
    assert "retry in" not in str(caught.value)


def test_key_of_a_retry() -> None:
    """A key that is rotated between two attempts is asked for again."""
    keys = iter(["old", "new"])
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(503 if len(seen) == 1 else 200, json={})

    Braze(lambda: next(keys), "EU-01", transport=httpx.MockTransport(handle)).campaigns.list()
    assert seen == ["Bearer old", "Bearer new"]
