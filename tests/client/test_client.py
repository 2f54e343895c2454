"""The life of a client."""

from __future__ import annotations

import inspect
import platform
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any, get_type_hints

import httpx
import pytest

import braze_client
from braze_client import (
    DEFAULT_TIMEOUT,
    OPERATIONS,
    APITimeoutError,
    AsyncBraze,
    Braze,
    BrazeError,
    ClientOptions,
    RateLimiter,
    SettingsError,
    __version__,
)
from braze_generated.operations import DESCRIPTION_VERSION

from ..conftest import KEY


def accept(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"message": "success", "campaigns": [], "timeout": request.extensions["timeout"]})


def test_default_timeout() -> None:
    """By default every step of a call ends in finite time."""
    braze = Braze(KEY, "EU-01", transport=httpx.MockTransport(accept))
    assert braze.campaigns.list()["timeout"] == DEFAULT_TIMEOUT.as_dict() == {
        "connect": 5.0,
        "read": 30.0,
        "write": 30.0,
        "pool": 30.0,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("timeout", "expected"), [(2, httpx.Timeout(2)), (0.5, httpx.Timeout(0.5)), (httpx.Timeout(9, read=1),) * 2]
)
async def test_timeout(timeout: Any, expected: httpx.Timeout) -> None:
    """The timeout is a number of seconds or httpx's own, for both clients."""
    transport = httpx.MockTransport(accept)
    assert Braze(KEY, "EU-01", transport=transport, timeout=timeout).campaigns.list()["timeout"] == expected.as_dict()
    async with AsyncBraze(KEY, "EU-01", transport=transport, timeout=timeout) as braze:
        assert (await braze.campaigns.list())["timeout"] == expected.as_dict()


def test_timeout_over_a_socket() -> None:
    """A server that does not answer is given up."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with Braze(KEY, base_url=url, timeout=0.05) as braze, pytest.raises(APITimeoutError, match="ReadTimeout"):
            braze.campaigns.list()


def test_user_agent() -> None:
    """The User-Agent has the versions of the client and of the description."""
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["user-agent"])
        return accept(request)

    Braze(KEY, "EU-01", transport=httpx.MockTransport(handle)).campaigns.list()
    (agent,) = seen
    assert agent == (
        f"braze-openapi-client/{__version__} (description {DESCRIPTION_VERSION}) "
        f"httpx/{httpx.__version__} python/{platform.python_version()}"
    )


def test_closing() -> None:
    """A closed client refuses calls, with an error of ours."""
    with Braze(KEY, "EU-01", transport=httpx.MockTransport(accept)) as braze:
        braze.campaigns.list()
    with pytest.raises(BrazeError, match="the client is closed"):
        braze.campaigns.list()
    braze.close()


async def test_closing_async() -> None:
    """So does the asynchronous one."""
    async with AsyncBraze(KEY, "EU-01", transport=httpx.MockTransport(accept)) as braze:
        await braze.campaigns.list()
    with pytest.raises(BrazeError, match="the client is closed"):
        await braze.campaigns.list()
    await braze.aclose()


async def test_own_http_client() -> None:
    """A client of the user's is used with its own timeouts, and stays open."""
    with httpx.Client(transport=httpx.MockTransport(accept), timeout=3) as http:
        with Braze(KEY, "EU-01", http_client=http) as braze:
            assert braze.campaigns.list()["timeout"] == httpx.Timeout(3).as_dict()
            assert Braze(KEY, "EU-01", http_client=http, timeout=4).campaigns.list()["timeout"]["read"] == 4
        assert not http.is_closed
    async with httpx.AsyncClient(transport=httpx.MockTransport(accept), timeout=3) as http_async:
        async with AsyncBraze(KEY, "EU-01", http_client=http_async) as braze_async:
            assert (await braze_async.campaigns.list())["timeout"]["read"] == 3
        assert not http_async.is_closed


def test_client_and_transport() -> None:
    """A client of the user's and a transport contradict each other."""
    with httpx.Client() as http, pytest.raises(SettingsError, match="pass one of http_client and transport"):
        Braze(KEY, "EU-01", http_client=http, transport=httpx.MockTransport(accept))


def test_threads(sandbox_url: str) -> None:
    """One client serves several threads."""
    with Braze(KEY, base_url=sandbox_url) as braze, ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda page: braze.campaigns.list(page=page), range(40)))
    assert all(result.message == "success" for result in results)


def test_public_names() -> None:
    """The public surface is what `__all__` says, sorted as it is read."""
    assert len(set(braze_client.__all__)) == len(braze_client.__all__)
    assert all(hasattr(braze_client, name) for name in braze_client.__all__)
    for name in braze_client.__all__:
        thing = getattr(braze_client, name)
        if inspect.isclass(thing) or inspect.isfunction(thing):
            assert inspect.getdoc(thing), name


def test_twins() -> None:
    """Both clients have every operation, with the same arguments; one is awaited, and points to the other's docs."""
    one, other = Braze(KEY, "EU-01"), AsyncBraze(KEY, "EU-01")
    for row in OPERATIONS.values():
        method = getattr(type(getattr(one, row.namespace)), row.method_name)
        twin = getattr(type(getattr(other, row.namespace)), row.method_name)
        assert inspect.signature(method) == inspect.signature(twin)
        assert f"`{type(getattr(one, row.namespace)).__name__}.{row.method_name}`" in twin.__doc__
        assert inspect.iscoroutinefunction(twin)
        assert not inspect.iscoroutinefunction(method)
        assert row.docs_url in method.__doc__
        assert all(
            parameter.kind is parameter.KEYWORD_ONLY
            for name, parameter in inspect.signature(method).parameters.items()
            if name != "self"
        )
    one.close()


DICTS = "braze_generated.dicts"
BULK = "braze_generated.bulk"


@pytest.mark.parametrize(
    ("code", "unneeded"),
    [
        ("import braze_client", ("httpx", "attrs", "orjson", BULK)),
        ("from braze_client import AsyncBraze, Braze, BrazeError, RateLimitError", ("httpx", "attrs", "orjson")),
        ("from braze_client import Braze; Braze('a-key-of-braze', 'EU-01')", ("httpx", "orjson", "braze_client._call")),
        (
            "from braze_client import Braze; Braze('a-key-of-braze', 'EU-01').users.track",
            ("httpx", "orjson", DICTS, BULK),
        ),
        ("from braze_client import Braze; Braze('a-key-of-braze', 'EU-01').bulk.users", (f"{BULK}.campaigns", DICTS)),
        (
            "from braze_client import models; models.Event(name='a', time='b')",
            ("httpx", "orjson", DICTS),
        ),
    ],
)
def test_import_loads_little(code: str, unneeded: tuple[str, ...]) -> None:
    """Importing the package, and making a client, loads neither httpx nor anything else that only a call needs."""
    check = f"{code}; import sys; print(*(set({unneeded}) & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert result.stdout.split() == []


def test_public_names_load() -> None:
    """Every public name can be imported, whether it is loaded at once or when first used; others cannot."""
    for name in braze_client.__all__:
        assert getattr(braze_client, name) is not None
        assert name in dir(braze_client) or name == "__version__"
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        braze_client.nonsense  # noqa: B018


def test_options_can_be_introspected() -> None:
    """The types of the options resolve at run time."""
    names = {"httpx": httpx, "RateLimiter": RateLimiter}
    assert get_type_hints(ClientOptions, localns=names)["timeout"] == float | httpx.Timeout | None
