"""The key goes out with each request, and nowhere else."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from typing import Any

import httpx
import pytest

from braze_client import APIConnectionError, AsyncBraze, AuthenticationError, Braze, SettingsError
from braze_client._auth import ApiKey

SECRET = "0123abcd-secret-key-4567"


def accept(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"message": request.headers["authorization"], "campaigns": []})


def client(key: Any = SECRET, handler: Any = accept) -> Braze:
    return Braze(key, "EU-01", transport=httpx.MockTransport(handler))


def test_bearer() -> None:
    """The key goes out as a bearer token."""
    assert client().campaigns.list().message == f"Bearer {SECRET}"


def test_rotating() -> None:
    """A callable is asked at each request."""
    keys = iter(["first", "second"])
    braze = client(lambda: next(keys))
    assert [braze.campaigns.list().message for _ in range(2)] == ["Bearer first", "Bearer second"]


async def test_rotating_async() -> None:
    """The asynchronous client takes a plain callable, and one that has to be awaited."""

    async def ask() -> str:
        return "awaited"

    for source, expected in ((ask, "awaited"), (lambda: "plain", "plain")):
        async with AsyncBraze(source, "EU-01", transport=httpx.MockTransport(accept)) as braze:
            assert (await braze.campaigns.list()).message == f"Bearer {expected}"


def test_awaitable_refused() -> None:
    """The synchronous client cannot await, and says so."""

    async def ask() -> str:
        return "never"

    with pytest.raises(SettingsError, match="AsyncBraze accepts that, Braze does not"):
        client(ask).campaigns.list()


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("", "api_key is empty; pass it, or set BRAZE_API_KEY"),
        ("  ", "api_key is empty"),
        (f"{SECRET}\n", "spaces, line breaks or other characters"),
        (f"{SECRET} {SECRET}", "spaces, line breaks"),
        (f"{SECRET}é", "other characters that no key has"),
        (f'"{SECRET}"', "api_key is in quotes"),
        (f"'{SECRET}", "api_key is in quotes"),
        (SECRET.encode(), "must be a string, not bytes"),
    ],
)
def test_refused(key: Any, message: str) -> None:
    """What can be no key is refused when the client is made, or when the callable returns it, without showing it."""
    with pytest.raises(SettingsError, match=message) as caught:
        client(key)
    assert SECRET not in str(caught.value)
    with pytest.raises(SettingsError, match=message) as caught:
        client(lambda: key).campaigns.list()
    assert SECRET not in str(caught.value)


def test_missing() -> None:
    """Without a key the client is not made."""
    with pytest.raises(SettingsError, match="api_key is empty"):
        Braze(region="EU-01")


def test_never_shown() -> None:
    """No repr shows the key."""
    braze = client()
    assert repr(braze) == "Braze(region='EU-01')"
    assert repr(Braze(SECRET, base_url="http://127.0.0.1:1")) == "Braze(base_url='http://127.0.0.1:1')"
    for thing in (braze, braze.users, braze._session, braze._session.auth, braze._session.key, braze.__dict__):
        assert SECRET not in repr(thing)
        assert SECRET not in str(thing)


def test_never_pickled() -> None:
    """A client cannot be pickled or copied deeply, which would spread the key."""
    for thing in (client(), ApiKey.of(SECRET), AsyncBraze(SECRET, "EU-01")):
        with pytest.raises(TypeError, match="API key"):
            pickle.dumps(thing)
        with pytest.raises(TypeError, match="API key"):
            copy.deepcopy(thing)


def test_never_in_errors(caplog: pytest.LogCaptureFixture) -> None:
    """An error does not have the key: not in its text, its traceback, its answer, its pickle, or the log."""
    caplog.set_level(logging.DEBUG)

    def refuse(request: httpx.Request) -> httpx.Response:
        key = request.headers["authorization"].removeprefix("Bearer ")
        return httpx.Response(401, json={"message": f"Invalid API key: {key}"})

    with pytest.raises(AuthenticationError) as caught:
        client(handler=refuse).campaigns.list()
    error = caught.value
    assert error.message == "Invalid API key: [redacted]"
    assert str(error).startswith("GET /campaigns/list: 401 Unauthorized: Invalid API key: [redacted] (the key was sent")
    assert error.response.request.headers["authorization"] == "[redacted]"
    assert SECRET.encode() not in pickle.dumps(error.response.request)
    for text in (repr(error), "".join(traceback.format_exception(error)), repr(error.__dict__), caplog.text):
        assert SECRET not in text


def test_never_in_connection_errors() -> None:
    """Neither does the error of a connection, nor the one that it came from."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    with pytest.raises(APIConnectionError) as caught:
        client(handler=fail).campaigns.list()
    cause = caught.value.__cause__
    assert isinstance(cause, httpx.ConnectError)
    assert "authorization" not in cause.request.headers
    assert SECRET.encode() not in pickle.dumps(caught.value)


def test_never_redirected() -> None:
    """A redirect is an error and is not followed, not even by a client of the user's that follows them."""
    seen: list[str] = []

    def redirect(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        return httpx.Response(307, headers={"location": "https://elsewhere.example.com/"})

    http = httpx.Client(transport=httpx.MockTransport(redirect), follow_redirects=True)
    with pytest.raises(Exception, match="GET /campaigns/list: 307 Temporary Redirect"):
        Braze(SECRET, "EU-01", http_client=http).campaigns.list()
    assert seen == ["rest.fra-01.braze.eu"]
