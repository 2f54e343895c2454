"""The key and personal data go to Braze, and nowhere else: not to logs, reprs, errors, tracebacks or pickles."""

from __future__ import annotations

import asyncio
import logging
import os
import pickle
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from traceback import TracebackException
from types import FrameType
from typing import Any

import httpx
import pytest

from braze_client import (
    APIConnectionError,
    APITimeoutError,
    ArgumentError,
    AsyncBraze,
    AuthenticationError,
    BadRequestError,
    Braze,
    BrazeError,
    InvalidResponseError,
    PartialFailureError,
    RateLimitError,
    RequestEvent,
    ResponseEvent,
    ServerError,
    SettingsError,
    UnexpectedStatusError,
)
from braze_client.transports import AiohttpTransport

from ..faults.server import HTML, RESET_AFTER, RESET_BEFORE, SILENCE, FaultyServer, Step, respond

KEY = "key-marker-5f1c9d"
EMAIL, PHONE, EXTERNAL_ID = "marker.ada@example.com", "+15550109999", "marker-ext-77"
MARKERS = (KEY, "marker", "5550109999")
TIME = datetime(2026, 1, 5)
CLIENTS = ["sync", "async", "aiohttp"]
# Their frames may not show what is sent. Those that encode and check the arguments, and the method that takes them,
# hold what the caller passed, as the caller's own frame does: docs/secrets.md says so.
OURS = ("braze_client", "httpx", "httpcore", "h11", "anyio", "aiohttp")
HOLD_ARGUMENTS = ("braze_client._policies.encoding", "braze_client._policies.validation")

PERSON = {"external_id": EXTERNAL_ID, "email": EMAIL, "phone": PHONE}
ECHO = (
    b'{"message": "success", "attributes_processed": 1, "errors": [{"type": "refused", "input_array": "attributes", '
    b'"index": 0, "email": "marker.ada@example.com"}], "users": [{"external_id": "marker-ext-77", "email": '
    b'"marker.ada@example.com", "phone": "+15550109999"}], "emails": [{"email": "marker.ada@example.com"}]}'
)
# A page with personal data in its address, which Braze's `Link` headers have.
LINK = {"Link": '<http://127.0.0.1/email/hard_bounces?email=marker.ada%40example.com>; rel="next"'}

CALLS: list[Callable[[Any], Any]] = [
    lambda braze: braze.users.track(attributes=[PERSON], events=[{**PERSON, "name": "x", "time": "2026-01-05"}]),
    lambda braze: braze.users.export_ids(email_address=EMAIL),
    lambda braze: braze.email.hard_bounces(email=EMAIL, end_date="2026-01-05"),
    lambda braze: braze.subscription.user_status(phone=[PHONE], limit=1),
]


def shows(text: str) -> list[str]:
    return [marker for marker in MARKERS if marker in text]


def chain(error: BaseException | None, seen: set[int] | None = None) -> Iterator[BaseException]:
    """Yield an exception, and all that it was raised from or during."""
    seen = set() if seen is None else seen
    if error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        yield from chain(error.__cause__, seen)
        yield from chain(error.__context__, seen)


def frames(error: BaseException) -> Iterator[FrameType]:
    for link in chain(error):
        traceback = link.__traceback__
        while traceback is not None:
            if traceback.tb_frame.f_globals["__name__"] != __name__:
                yield traceback.tb_frame
            traceback = traceback.tb_next


def check(error: BaseException, *, address_hidden: bool = True) -> None:
    """
    Assert that an error, and all that a traceback can show of it, has no marker.

    Args:
        error: The error.
        address_hidden: Whether the frames of the transport hide the query, too, which those of aiohttp cannot.
    """
    for link in chain(error):
        assert not shows(repr(link)), link
        assert not shows(str(link))
        assert not shows("".join(getattr(link, "__notes__", [])))
    found = 0
    for frame in frames(error):
        found += 1
        module = frame.f_globals["__name__"]
        for name, value in frame.f_locals.items():
            where = f"{frame.f_code.co_filename}:{frame.f_lineno} {frame.f_code.co_qualname}: {name}"
            assert KEY not in repr(value), where
            if module.partition(".")[0] in OURS and module not in HOLD_ARGUMENTS and address_hidden:
                assert not shows(repr(value)), where
            if type(value).__module__.startswith("braze_"):
                assert not shows(repr(value)), where
    assert found, "no frame was looked at"
    if isinstance(error, BrazeError):
        assert KEY.encode() not in pickle.dumps(error)
        assert not shows(repr(pickle.loads(pickle.dumps(error))))


def call(client: str, make: Callable[[Any], Any], url: str, key: Any = KEY, **options: Any) -> BrazeError | None:
    """Make a call with one of the clients; return the error that it raised."""
    seen: list[RequestEvent | ResponseEvent] = []
    options = {"on_request": seen.append, "on_response": seen.append, **options}
    error = (
        _call(make, url, key, options)
        if client == "sync"
        else asyncio.run(_call_async(client, make, url, key, options))
    )
    assert not shows(repr(seen))
    return error


def _call(make: Callable[[Any], Any], url: str, key: Any, options: dict[str, Any]) -> BrazeError | None:
    # Real sockets, without the certificates, which take long to load.
    with Braze(key, base_url=url, transport=httpx.HTTPTransport(verify=False), **options) as braze:
        try:
            for result in (make(braze), make(braze.with_raw_response)):
                assert not shows(repr(result))
        except BrazeError as error:
            return error
    return None


async def _call_async(
    client: str, make: Callable[[Any], Any], url: str, key: Any, options: dict[str, Any]
) -> BrazeError | None:
    async with AsyncBraze(key, base_url=url, transport=transport(client), **options) as braze:
        try:
            for result in (await make(braze), await make(braze.with_raw_response)):
                assert not shows(repr(result))
        except BrazeError as error:
            return error
    return None


def transport(client: str) -> httpx.AsyncBaseTransport:
    if client == "aiohttp":
        return AiohttpTransport(ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    return httpx.AsyncHTTPTransport(verify=False)


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Everything that any logger says at DEBUG has no marker."""
    caplog.set_level(logging.DEBUG)
    yield
    records = caplog.get_records("call")
    assert "braze_client" in {record.name for record in records}
    for record in records:
        if record.getMessage().startswith("receive_response_headers.complete"):
            assert KEY not in record.getMessage()  # the headers of the response as they came, `Link` among them
            continue
        assert not shows(record.getMessage()), record.name
        assert not shows(repr(record.__dict__)), record.name


@pytest.mark.usefixtures("logged")
@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("make", CALLS, ids=["track", "export", "bounces", "status"])
def test_success(client: str, make: Callable[[Any], Any]) -> None:
    """Neither logs, nor hooks, nor the reprs of results and raw answers show anything; nor does a retry."""
    with FaultyServer(respond(429, {"Retry-After": "1"}, b"{}"), respond(200, LINK, ECHO), forever=True) as server:
        assert call(client, make, server.url) is None
        assert len(server.arrived) == 3
        assert all(KEY.encode() in request for _, request in server.arrived)


FAULTS: list[tuple[Step | None, type[BrazeError]]] = [
    (None, APIConnectionError),
    (RESET_BEFORE, APIConnectionError),
    (RESET_AFTER, APIConnectionError),
    (SILENCE, APITimeoutError),
    (respond(200, {}, ECHO[:-1]), InvalidResponseError),
    (respond(200, {"Content-Encoding": "gzip"}, ECHO), APIConnectionError),
    (respond(307, {"Location": "http://127.0.0.1:1/?email=nobody"}), UnexpectedStatusError),
    (respond(400, {}, ECHO.replace(b"success", b"refused")), BadRequestError),
    (respond(401, {}, f'{{"message": "Invalid API key: {KEY}"}}'.encode()), AuthenticationError),
    (respond(429, {"X-RateLimit-Reset": "3600"}, b"{}"), RateLimitError),
    (HTML, ServerError),
    (respond(500, {}, b"oops: " + ECHO), ServerError),
]


@pytest.mark.usefixtures("logged")
@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("make", CALLS[::2], ids=["track", "bounces"])
@pytest.mark.parametrize(("step", "kind"), FAULTS, ids=[step.name if step else "refused" for step, _ in FAULTS])
def test_failure(client: str, make: Callable[[Any], Any], step: Step | None, kind: type[BrazeError]) -> None:
    """Neither does an error, nor what it came from, nor any frame of a traceback, nor a pickle."""
    steps = [step] if step else []
    with FaultyServer(*steps, forever=bool(steps), listening=bool(steps)) as server:
        timeout = 0.1 if step is SILENCE else 10
        error = call(client, make, server.url, max_retries=1, timeout=timeout)
    assert type(error) is kind
    check(error)


@pytest.mark.parametrize("client", CLIENTS)
def test_partial_failure(client: str) -> None:
    """The error of a partial failure holds the answer, and does not show it."""
    with FaultyServer(respond(200, {}, ECHO)) as server:
        error = call(client, CALLS[0], server.url, raise_on_partial_failure=True)
    assert isinstance(error, PartialFailureError)
    check(error)


REFUSED: dict[str, Callable[[Any], Any]] = {
    "naive": lambda braze: braze.users.track(attributes=[{**PERSON, "when": TIME}]),
    "object": lambda braze: braze.users.track(attributes=[{**PERSON, "when": object()}]),
    "surrogate": lambda braze: braze.users.track(attributes=[{**PERSON, "when": "\ud800"}]),
    "too many": lambda braze: braze.users.track(attributes=[PERSON] * 76),
    "too large": lambda braze: braze.users.track(attributes=[{**PERSON, "text": "x" * 5_000_000}]),
    "one of": lambda braze: braze.users.track(attributes=[{"name": EMAIL}]),
    "path": lambda braze: braze.transactional.campaigns_send(
        campaign_id="", recipient={"external_user_id": EXTERNAL_ID, "attributes": PERSON}
    ),
    "query": lambda braze: braze.email.hard_bounces(email=EMAIL, end_date=TIME),
    "query surrogate": lambda braze: braze.email.hard_bounces(email=EMAIL + "\ud800", end_date="2026-01-05"),
    "query too long": lambda braze: braze.email.hard_bounces(email=EMAIL * 5000, end_date="2026-01-05"),
    "path surrogate": lambda braze: braze.transactional.campaigns_send(
        campaign_id="\ud800", recipient={"external_user_id": EXTERNAL_ID}
    ),
}


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("make", REFUSED.values(), ids=REFUSED)
def test_refused_arguments(client: str, make: Callable[[Any], Any]) -> None:
    """What cannot be sent is refused with an error that does not show it."""
    with FaultyServer() as server:
        error = call(client, make, server.url)
        assert server.arrived == []
    assert isinstance(error, ArgumentError)
    check(error)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("key", [f"{KEY}\n", f"'{KEY}'", f"{KEY} {KEY}"])
def test_refused_keys(client: str, key: str) -> None:
    """So is what can be no key, given or returned by a callable."""
    kind = Braze if client == "sync" else AsyncBraze
    with pytest.raises(SettingsError) as caught:
        kind(key, "EU-01")
    check(caught.value)
    for source in (lambda: key, _waiting(key)):
        with FaultyServer() as server:
            error = call(client, CALLS[2], server.url, source)
            assert server.arrived == []
        assert isinstance(error, SettingsError)
        check(error)


def _waiting(key: str) -> Callable[[], Any]:
    async def ask() -> str:
        return key

    return ask


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.parametrize("client", CLIENTS[1:])
@pytest.mark.parametrize("make", CALLS[::2], ids=["track", "bounces"])
async def test_cancelled(client: str, make: Callable[[Any], Any]) -> None:
    """A call that is cancelled leaves neither key nor body in the traceback either."""
    with FaultyServer(SILENCE) as server:
        async with AsyncBraze(KEY, base_url=server.url, transport=transport(client)) as braze:
            with pytest.raises(TimeoutError) as caught:
                async with asyncio.timeout(0.1):
                    await make(braze)
    is_query = make is CALLS[2]
    check(caught.value, address_hidden=not (client == "aiohttp" and is_query))
    text = "".join(TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert KEY not in text


def test_own_frames_stay() -> None:
    """A traceback still leads to the line of the caller's that failed, here in what returns the key."""

    def ask() -> str:
        raise LookupError("no such secret")

    with pytest.raises(LookupError) as caught:
        Braze(ask, "EU-01", transport=httpx.MockTransport(lambda _: httpx.Response(200))).campaigns.list()
    functions = [entry.name for entry in caught.traceback]
    assert functions[:2] == ["test_own_frames_stay", "list"]
    assert functions[-1] == "ask"
    check(caught.value)


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError, RuntimeError])
def test_unforeseen(error: type[BaseException]) -> None:
    """What is no error of httpx's comes through as it is, without anything of the call."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(error) as caught:
        Braze(KEY, "EU-01", transport=httpx.MockTransport(fail)).email.hard_bounces(email=EMAIL, end_date="2026-01-05")
    check(caught.value)


@pytest.mark.parametrize("client", CLIENTS)
def test_redirect(client: str) -> None:
    """A redirect is not followed, so the other host gets neither the key nor the body."""
    with FaultyServer() as elsewhere:
        for status in (301, 302, 303, 307, 308):
            with FaultyServer(respond(status, {"Location": f"{elsewhere.url}/users/track"})) as server:
                error = call(client, CALLS[0], server.url)
            assert isinstance(error, UnexpectedStatusError)
            assert error.status_code == status
        assert elsewhere.arrived == []


def test_log_of_a_process() -> None:
    """``BRAZE_LOG=debug`` says what is called and what comes of it, and nothing more."""
    code = f"""
from braze_client import Braze, BrazeError
import sys
with Braze({KEY!r}, base_url=sys.argv[1], max_retries=1) as braze:
    braze.users.track(attributes=[{PERSON!r}])
    braze.email.hard_bounces(email={EMAIL!r}, end_date="2026-01-05")
    try:
        braze.users.track(events=[{{**{PERSON!r}, "name": "x", "time": "2026-01-05"}}])
    except BrazeError as error:
        print(error, file=sys.stderr)
"""
    steps = (
        respond(200, {}, ECHO),
        respond(500, {"Retry-After": "0"}, ECHO),
        respond(200, {}, ECHO),
        respond(500, {}, ECHO),
    )
    with FaultyServer(*steps) as server:
        environment = {**os.environ, "BRAZE_LOG": "debug"}
        command = [sys.executable, "-c", code, server.url]
        run = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    log = run.stderr.splitlines()
    assert "braze_client DEBUG users_track attempt 1: 200 in" in log[0]
    assert "braze_client INFO email_hard_bounces attempt 1: 500 in" in log[1]
    assert log[1].endswith(" s")
    assert "braze_client DEBUG email_hard_bounces attempt 2: 200 in" in log[2]
    assert "braze_client DEBUG users_track attempt 1: 500 in" in log[3]
    assert len(log) == 5
    assert not shows(run.stdout + run.stderr)
