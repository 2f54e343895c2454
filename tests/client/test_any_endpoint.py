"""Calls of endpoints that the client does not know."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from braze_client import ArgumentError, AsyncBraze, BadRequestError, Braze, Operation, RateLimiter, ServerError, models

from ..conftest import KEY


class Recorder:
    """Answers each request, and keeps it."""

    def __init__(self, status: int = 200) -> None:
        self.status = status
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(
            self.status, json={"message": "hello", "new": [1]}, headers={"X-RateLimit-Remaining": "7"}
        )

    def client(self, **options: Any) -> Braze:
        return Braze(KEY, "EU-01", transport=httpx.MockTransport(self), **options)


EVENT = models.Event(name="opened", time=datetime(2026, 1, 5, tzinfo=UTC))


@pytest.mark.parametrize("is_async", [False, True])
async def test_request(is_async: bool) -> None:
    """Method, path, query and body go out as given, and the response comes back raw, from both clients."""
    handle = Recorder()
    arguments: dict[str, Any] = {"params": {"ids": ["a", "b"]}, "json": {"event": EVENT}}
    if is_async:
        async with AsyncBraze(KEY, "EU-01", transport=httpx.MockTransport(handle)) as braze:
            response = await braze.request("post", "/new/thing", **arguments)
    else:
        response = handle.client().request("post", "/new/thing", **arguments)
    (request,) = handle.requests
    assert (request.method, request.url.raw_path) == ("POST", b"/new/thing?ids=a&ids=b")
    assert request.content == b'{"event":{"name":"opened","time":"2026-01-05T00:00:00+00:00"}}'
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert (response.status_code, response.result["new"], response.rate_limit.remaining) == (200, [1], 7)


def test_retries(sleeps: list[float]) -> None:
    """A request counts as unsafe unless the caller says otherwise."""
    for safe, attempts in ((False, 1), (True, 4)):
        handle = Recorder(500)
        with pytest.raises(ServerError) as caught:
            handle.client().request("GET", "/new/thing", safe=safe)
        assert len(handle.requests) == caught.value.attempts == attempts
        assert caught.value.outcome_unknown != safe
    assert len(sleeps) == 3


def test_error() -> None:
    """Any other status raises, as for any other call."""
    with pytest.raises(BadRequestError, match="GET /new/thing: 400 Bad Request: hello"):
        Recorder(400).client().request("GET", "/new/thing")


def test_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call asks the limiter for a permit of the default bucket."""
    asked: list[str] = []

    def take(limiter: RateLimiter, operation: Operation, clock: object) -> float:
        asked.append(operation.rate_limit.bucket)
        return 0

    monkeypatch.setattr(RateLimiter, "take", take)
    Recorder().client(rate_limiter=RateLimiter()).request("GET", "/new/thing")
    assert asked == ["default"]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("HEAD", "/new/thing"),
        ("GET", "new/thing"),
        ("GET", "//example.com/thing"),
        ("GET", "https://example.com/thing"),
        ("GET", "/new/../thing"),
        ("GET", "/new?a=b"),
    ],
)
def test_refused(method: str, path: str) -> None:
    """What would go elsewhere is refused before anything is sent."""
    handle = Recorder()
    with pytest.raises(ArgumentError):
        handle.client().request(method, path)
    assert handle.requests == []
