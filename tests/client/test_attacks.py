"""What an attacker, or bad luck, tried: each row is one attack, and what has to come of it."""

from __future__ import annotations

import copy
import json
import os
import pickle
import ssl
from collections.abc import Callable
from decimal import Decimal
from enum import Enum, StrEnum
from pathlib import Path
from traceback import TracebackException
from typing import Any

import httpx
import orjson
import pytest

from braze_client import (
    APIConnectionError,
    APIStatusError,
    ArgumentError,
    AsyncBraze,
    AuthenticationError,
    BadRequestError,
    Braze,
    BrazeError,
    InvalidResponseError,
    PartialFailureError,
    RateLimitError,
    ServerError,
    SettingsError,
    UnexpectedStatusError,
    dicts,
    models,
)

KEY = "b7ee1a2c-4d5e-4f60-8a9b-0c1d2e3f4a5b"
EVENT: dicts.Event = {"external_id": "u1", "name": "x", "time": "2026-01-05T00:00:00Z"}


def responding(status: int = 200, **response: Any) -> Braze:
    """Return a client whose every request gets this response."""
    transport = httpx.MockTransport(lambda _: httpx.Response(status, **response))
    return Braze(KEY, "EU-01", transport=transport, max_retries=0)


def escaped(text: str) -> bytes:
    return json.dumps({"message": text}).replace("-", "\\u002d").encode()


ECHOES: dict[str, dict[str, Any]] = {
    "in the message": {"json": {"message": f"Invalid API key: {KEY}"}},
    "escaped": {"content": escaped(f"Invalid API key: {KEY}")},
    "in another encoding": {"content": json.dumps({"message": KEY}).encode("utf-16")},
    "in a title": {"text": f"<html><title>{KEY}</title></html>"},
    "in a content type": {"content": b"x", "headers": {"content-type": f"text/{KEY}"}},
    "in a header": {"json": {"message": "no"}, "headers": {"X-Echo": KEY}},
    "in errors": {"json": {"message": "no", "errors": [{"message": KEY}]}},
}


@pytest.mark.parametrize("response", ECHOES.values(), ids=ECHOES)
@pytest.mark.parametrize("status", [200, 401, 500])
def test_echoed_key(status: int, response: dict[str, Any]) -> None:
    """A key that the server repeats is shown by nothing that an error holds."""
    try:
        responding(status, **response).campaigns.list()
    except BrazeError as error:
        held = [str(error), repr(error), error.message, "".join(TracebackException.from_exception(error).format())]
        if isinstance(error, (APIStatusError, InvalidResponseError)):
            held += [str(error.response.headers), error.response.text, str(error.response.request.headers)]
        if isinstance(error, APIStatusError):
            held.append(str(error.errors))
        for text in held:
            assert KEY not in text
            assert KEY not in text.encode().replace(b"\x00", b"").decode()


def test_echoed_key_in_a_partial_failure() -> None:
    """Neither by the error of a partial failure."""
    answer = {"message": "success", "errors": [{"type": KEY, "input_array": "events", "index": 0}]}
    braze = responding(201, json=answer).with_options(raise_on_partial_failure=True)
    with pytest.raises(PartialFailureError) as caught:
        braze.users.track(events=[EVENT])
    assert KEY not in str(caught.value)
    assert KEY not in caught.value.failures[0].message


def test_short_key_is_no_word() -> None:
    """A key too short to be one does not mangle the words that contain it."""
    transport = httpx.MockTransport(lambda _: httpx.Response(400, json={"message": "Company has too many exports"}))
    with pytest.raises(BadRequestError, match="Company has too many exports"):
        Braze("any", "EU-01", transport=transport).campaigns.list()


SETTINGS: dict[str, tuple[Callable[[], object], str]] = {
    "swapped arguments": (lambda: Braze("EU-01", KEY), "region is not a Braze instance"),
    "key as address": (lambda: Braze("k" * 20, base_url=KEY), "base_url is not an address"),
    "asynchronous client": (
        lambda: Braze(KEY, "EU-01", http_client=httpx.AsyncClient()),  # type: ignore[arg-type]
        "http_client must be an httpx.Client, got AsyncClient",
    ),
    "synchronous client": (
        lambda: AsyncBraze(KEY, "EU-01", http_client=httpx.Client()),  # type: ignore[arg-type]
        "http_client must be an httpx.AsyncClient, got Client",
    ),
    "line break in a header": (
        lambda: Braze(KEY, "EU-01", headers={"X-A": "a\r\nX-B: b"}),
        "characters that HTTP does not allow",
    ),
    "name that is none": (lambda: Braze(KEY, "EU-01", headers={"X A": "a"}), "characters that HTTP does not allow"),
    "header that is not ASCII": (
        lambda: Braze(KEY, "EU-01", headers={"X-A": "é"}),
        "characters that HTTP does not allow",
    ),
    "endless timeout": (lambda: Braze(KEY, "EU-01", timeout=float("inf")), "timeout must be a positive number"),
    "object with an async call": (
        lambda: Braze(KEY, "EU-01", on_request=Awaited()),
        "on_request must be a plain function",
    ),
}


ADDRESSES = [
    "https://",
    "https://[::1",
    "https://a b",
    "https://a\0b.example",
    "https://\ud800.example",
    "https://é.example",
    "https://xn--.example",
    f"https://{'a' * 64}.example",
    f"https://{'a.' * 127}example",
]


@pytest.mark.parametrize("address", ADDRESSES, ids=ascii)
def test_address_that_no_host_can_have(address: str) -> None:
    """An address that could not be looked up is refused when the client is made."""
    with pytest.raises(SettingsError, match="base_url is not an address"):
        Braze(KEY, base_url=address)


class BrokenTLS(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Some backends of httpx raise what TLS reports as it is."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        raise ssl.SSLError(1, "decryption failed")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        raise ssl.SSLError(1, "decryption failed")


async def test_broken_tls() -> None:
    """A connection whose TLS breaks is a lost connection, of which nobody knows what arrived."""
    with pytest.raises(APIConnectionError, match=r"ReadError: TLS failed: SSLError \(the request may have") as caught:
        Braze(KEY, "EU-01", transport=BrokenTLS()).users.track(events=[EVENT])
    assert (caught.value.attempts, caught.value.outcome_unknown) == (1, True)
    async with AsyncBraze(KEY, "EU-01", transport=BrokenTLS(), max_retries=0) as braze:
        with pytest.raises(APIConnectionError, match="TLS failed"):
            await braze.campaigns.list()


def test_broken_tls_of_what_returns_the_key() -> None:
    """That of what returns the key is not taken for one of the call."""

    def ask() -> str:
        raise ssl.SSLError(1, "decryption failed")

    with pytest.raises(SettingsError, match="api_key raised SSLError; the request was not sent"):
        Braze(ask, "EU-01", transport=httpx.MockTransport(lambda _: httpx.Response(200))).campaigns.list()


class Awaited:
    async def __call__(self, event: object) -> None:
        """Never awaited."""


@pytest.mark.parametrize(("make", "message"), SETTINGS.values(), ids=SETTINGS)
def test_settings(make: Callable[[], object], message: str) -> None:
    """A setting that cannot work is refused when the client is made, and the error does not show the key."""
    with pytest.raises(SettingsError, match=message) as caught:
        make()
    text = "".join(TracebackException.from_exception(caught.value, capture_locals=True).format())
    ours = [part for part in text.split("  File ") if "braze_client" in part.partition("\n")[0]]
    assert ours
    assert not any(KEY in part for part in ours)


def test_key_in_the_environment_as_region(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key in the variable of the region is not shown, and neither is the rest of the environment."""
    monkeypatch.setenv("BRAZE_REGION", KEY)
    monkeypatch.setenv("OTHER_SECRET", "other-secret-value")
    with pytest.raises(SettingsError) as caught:
        Braze("a-key-of-braze")
    text = "".join(TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert KEY not in str(caught.value)
    assert "other-secret-value" not in text


@pytest.mark.parametrize("status", [101, 301, 307, 399, 500, 599, 600])
def test_status_that_says_nothing(status: int) -> None:
    """Of anything but 4XX, nobody knows whether an unsafe request took effect."""
    with pytest.raises((UnexpectedStatusError, ServerError)) as caught:
        responding(status).users.track(events=[EVENT])
    assert caught.value.outcome_unknown


class Mutating(httpx.BaseTransport):
    """A server that takes the event, and fails; meanwhile the caller changes what it passed."""

    def __init__(self, change: Callable[[], object]) -> None:
        self.bodies: list[bytes] = []
        self._change = change

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(request.read())
        self._change()
        return httpx.Response(500)


class Operator(Enum):
    ONE = {"inc": 1}


def mutations() -> dict[str, tuple[dict[str, Any], Callable[[], object]]]:
    events = [dict(EVENT)]
    attributes: list[dict[str, Any]] = [{"external_id": "u1", "logins": {"inc": 1}}]
    return {
        "list emptied": ({"events": events}, events.clear),
        "operator replaced": ({"attributes": attributes}, lambda: attributes[0].update(logins=7)),
        "operator in an enumeration": ({"attributes": [{"external_id": "u1", "x": Operator.ONE}]}, lambda: None),
        "operator in a fragment": (
            {"attributes": [{"external_id": "u1", "x": orjson.Fragment(b'{"inc": 1}')}]},
            lambda: None,
        ),
    }


@pytest.mark.parametrize("name", mutations())
def test_judged_by_what_was_sent(name: str) -> None:
    """What may not be repeated is judged by what was encoded, whatever becomes of the arguments meanwhile."""
    arguments, change = mutations()[name]
    transport = Mutating(change)
    with pytest.raises(ServerError) as caught:
        Braze(KEY, "EU-01", transport=transport).users.track(**arguments)
    assert len(transport.bodies) == caught.value.attempts == 1
    assert caught.value.outcome_unknown


def test_repeated_as_it_was(sleeps: list[float]) -> None:
    """What may be repeated is the same each time."""
    attributes = [{"external_id": "u1", "plan": "gold"}]
    transport = Mutating(lambda: attributes[0].update(plan="lost"))
    with pytest.raises(ServerError):
        Braze(KEY, "EU-01", transport=transport).users.track(attributes=attributes)
    assert len(set(transport.bodies)) == 1
    assert len(transport.bodies) == len(sleeps) + 1 == 4


HOOKED: list[tuple[int, type[APIStatusError]]] = [
    (400, BadRequestError),
    (401, AuthenticationError),
    (429, RateLimitError),
    (503, ServerError),
]


@pytest.mark.parametrize(("status", "kind"), HOOKED)
def test_hook_that_raises(status: int, kind: type[APIStatusError]) -> None:
    """A hook of the caller's httpx client that raises for a status changes nothing about the error, or the retries."""
    count = []

    def handle(request: httpx.Request) -> httpx.Response:
        count.append(request)
        return httpx.Response(status, json={"message": "no"})

    http = httpx.Client(transport=httpx.MockTransport(handle), event_hooks={"response": [check]})
    with pytest.raises(kind) as caught:
        braze = Braze(KEY, "EU-01", http_client=http, max_retries=0)
        braze.email.hard_bounces(email="ada@example.com", end_date="2026-01-05")
    assert (len(count), caught.value.status_code) == (1, status)
    assert "ada@example.com" not in str(caught.value)


def check(response: httpx.Response) -> None:
    response.raise_for_status()


def test_key_that_cannot_be_fetched() -> None:
    """An error of httpx from what returns the key is not taken for one of the call: it is asked once."""
    asked = []

    def ask() -> str:
        asked.append(1)
        raise httpx.ConnectError("the vault is down")

    with pytest.raises(SettingsError, match="api_key raised ConnectError; the request was not sent"):
        Braze(ask, "EU-01", transport=httpx.MockTransport(lambda _: httpx.Response(200))).campaigns.list()
    assert len(asked) == 1


def test_lone_surrogate() -> None:
    """Half of an emoji breaks neither a response nor the text of an error."""
    result = responding(200, content=b'{"message": "success", "campaigns": [{"id": "c", "name": "\\ud83d"}]}')
    assert result.campaigns.list().campaigns[0].name == "\ud83d"
    with pytest.raises(BadRequestError) as caught:
        responding(400, content=b'{"message": "bad \\ud83d \\u001b[31mred"}').campaigns.list()
    str(caught.value).encode()
    assert "\x1b" not in str(caught.value)


def test_deep_error() -> None:
    """A deep body of a failure loses nothing of what is known about it."""
    deep = b'{"a":' * 5000 + b"1" + b"}" * 5000
    with pytest.raises(ServerError) as caught:
        responding(500, content=deep).users.track(events=[EVENT])
    assert caught.value.outcome_unknown


@pytest.mark.parametrize("tail", ["1", "18446744073709551616", '"\\ud83d"'], ids=["number", "integer", "surrogate"])
def test_deep_response(tail: str) -> None:
    """A success is nested so little that it can be copied, compared and pickled, or it is refused."""
    for depth, accepted in ((250, True), (254, False), (500, False), (900, False), (5000, False)):
        content = f'{{"message": "success", "x": {"[" * depth}{tail}{"]" * depth}}}'.encode()
        if not accepted:
            with pytest.raises(InvalidResponseError, match="cannot be read as a JSON object"):
                responding(200, content=content).users.track(events=[EVENT])
            continue
        result = responding(200, content=content).users.track(events=[EVENT])
        assert json.dumps(result.to_dict()) == json.dumps(json.loads(content))
        assert copy.deepcopy(result) == result
        assert pickle.loads(pickle.dumps(result)) == result


def test_huge_integers() -> None:
    """Integers beyond 64 bits stay integers."""
    number = 2**80
    result = responding(200, content=b'{"message": "success", "data": [{"count": %d}]}' % number)
    assert result.request("GET", "/x").result["data"][0]["count"] == number


class Direction(StrEnum):
    DOWN = "desc"


class Plain(str, Enum):  # noqa: UP042  # the older way, whose text is its name
    DOWN = "desc"


class Array:
    """Like an array of numbers, whose comparison has no truth."""

    def __eq__(self, other: object) -> Any:
        return Array()

    __hash__ = None  # type: ignore[assignment]

    def __bool__(self) -> bool:
        raise ValueError("the truth value of an array is ambiguous")


def test_enumerations_in_a_query() -> None:
    """An enumeration is sent as its value."""
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={})

    braze = Braze(KEY, "EU-01", transport=httpx.MockTransport(handle))
    for value in (Direction.DOWN, Plain.DOWN):
        braze.campaigns.list(sort_direction=value)  # type: ignore[arg-type]
        assert seen[-1].url.params["sort_direction"] == "desc"


NOT_SENT: dict[str, Any] = {
    "array": Array(),
    "NaN in an enumeration": Enum("Ratio", {"NONE": float("nan")}).NONE,  # type: ignore[attr-defined]
    "endless decimal": Decimal("Infinity"),
    "bytes": b"x",
}


@pytest.mark.parametrize("value", NOT_SENT.values(), ids=NOT_SENT)
def test_values_without_a_form(value: Any) -> None:
    """What has no form in JSON is an error of the argument, and not null or a ValueError of somebody else."""
    braze = responding(200, json={})
    with pytest.raises(ArgumentError, match=r"attributes\[0\].x"):
        braze.users.track(attributes=[{"external_id": "u1", "x": value}])
    with pytest.raises(ArgumentError, match="page"):
        braze.campaigns.list(page=value)


def test_copy_is_a_copy() -> None:
    """A change to a shallow copy of a model does not reach the original."""
    user = models.UserAttributes(external_id="u1", plan="gold")
    other = copy.copy(user)
    other["plan"] = "lost"
    assert user["plan"] == "gold"


def test_alternating_pages() -> None:
    """A server that gives the same pages in turn does not keep a pager for ever."""
    pages = [[{"id": f"{page}-{n}", "name": "n"} for n in range(100)] for page in range(2)]

    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"campaigns": pages[int(request.url.params["page"]) % 2]})

    braze = Braze(KEY, "EU-01", transport=httpx.MockTransport(handle))
    assert len(list(braze.campaigns.list_iter(page=0))) == 200


def test_half_made() -> None:
    """A client whose making failed can be shown."""
    assert repr(Braze.__new__(Braze)) == "Braze(not open)"


def test_environment_of_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy setting that cannot work is an error of the settings that says what to check."""
    for value in ("foo://x", "socks5://127.0.0.1:1"):
        monkeypatch.setenv("ALL_PROXY", value)
        with pytest.raises(SettingsError, match="check the proxy and certificate settings of the environment"):
            Braze(KEY, "EU-01").campaigns.list()


def test_certificates_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """So are certificates that cannot be read."""
    (tmp_path / "ca.pem").write_text("no certificate", encoding="utf-8")
    monkeypatch.setitem(os.environ, "SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with pytest.raises(SettingsError, match="check the proxy and certificate settings"):
        Braze(KEY, "EU-01").campaigns.list()
