"""Whatever is not success raises, and says what is known."""

from __future__ import annotations

import json
import pickle
from typing import Any

import httpx
import pytest

import braze_client
from braze_client import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncBraze,
    AuthenticationError,
    BadRequestError,
    Braze,
    BrazeError,
    ClientError,
    ConflictError,
    InvalidResponseError,
    NotFoundError,
    PartialFailureError,
    PayloadTooLargeError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnexpectedStatusError,
    UnprocessableEntityError,
    UnsupportedMediaTypeError,
)

from ..conftest import KEY


def answering(status: int, **content: Any) -> Braze:
    return Braze(KEY, "EU-01", transport=httpx.MockTransport(lambda _: httpx.Response(status, **content)))


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (300, UnexpectedStatusError),
        (304, UnexpectedStatusError),
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (409, ConflictError),
        (413, PayloadTooLargeError),
        (415, UnsupportedMediaTypeError),
        (418, ClientError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (499, ClientError),
        (500, ServerError),
        (503, ServerError),
        (520, ServerError),
        (599, ServerError),
        (600, UnexpectedStatusError),
        (999, UnexpectedStatusError),
    ],
)
def test_status(status: int, kind: type[APIStatusError]) -> None:
    """Every status but 2XX raises the error of its family."""
    with pytest.raises(APIStatusError) as caught:
        answering(status, json={"message": "No"}).users.track(attributes=[{"external_id": "u1"}])
    error = caught.value
    assert type(error) is kind
    assert (error.status_code, error.message, error.errors) == (status, "No", [])
    assert error.operation is not None
    assert error.operation.id == "users_track"
    assert error.response.status_code == status
    assert str(error).startswith(f"POST /users/track: {status}")
    assert ": No" in str(error)


@pytest.mark.parametrize("status", [200, 201, 202, 203, 299])
def test_success(status: int) -> None:
    """Every 2XX is success, documented or not."""
    assert (
        answering(status, json={"message": "queued"}).users.track(attributes=[{"external_id": "u1"}]).message
        == "queued"
    )


# Every shape that the documentation shows, and what the endpoints of other families send.
SHAPES = [
    ({"message": "No Recipients", "errors": ["minor"]}, "No Recipients", ["minor"]),
    ({"message": "Bad Request"}, "Bad Request", []),
    ({"error": "Error while parsing request body."}, "Error while parsing request body.", []),
    (
        {
            "errors": [{"id": "a-b", "message": "Wrong", "parameters": ["x"], "parameter_values": ["y"]}],
            "message": "Invalid",
        },
        "Invalid",
        [{"id": "a-b", "message": "Wrong", "parameters": ["x"], "parameter_values": ["y"]}],
    ),
    ({"errors": [{"message": "One"}, {"message": "Two"}]}, "One; Two", [{"message": "One"}, {"message": "Two"}]),
    ({"errors": "One string"}, "One string", ["One string"]),
    ({"message": "Failed", "error_code": "E1", "meta": {}}, "Failed", []),
    ({"schemas": ["urn:x"], "detail": "User not found", "status": 404}, "User not found", []),
    ("A single string", "A single string", []),
    ({"message": "", "errors": []}, "", []),
    ({"message": None, "errors": [None, 5, {}]}, "", [None, 5, {}]),
    ({"message": {"en": "No"}}, "", []),
    ({"message": "a\n  b" + "x" * 600}, "a b" + "x" * 497 + "...", []),
    ([], "", []),
    (None, "", []),
    (5, "", []),
    ({}, "", []),
]


@pytest.mark.parametrize(("body", "message", "errors"), SHAPES, ids=[json.dumps(shape[0])[:40] for shape in SHAPES])
def test_shape(body: Any, message: str, errors: list[Any]) -> None:
    """Braze's words are found in every shape of error."""
    with pytest.raises(BadRequestError) as caught:
        answering(400, json=body).users.track(attributes=[{"external_id": "u1"}])
    assert (caught.value.message, caught.value.errors) == (message, errors)


HTML = (
    b"<!DOCTYPE html><html><head><title>520: Web server &amp;\n error</title></head><body>u1@example.com</body></html>"
)


@pytest.mark.parametrize(
    ("content", "message"),
    [(HTML, "520: Web server & error"), (b"", ""), (b"<html>", ""), (b"\xff\xfe\x00", ""), (b"u1@example.com", "")],
)
def test_not_json(content: bytes, message: str) -> None:
    """An HTML page gives its title; other text may be a copy of what was sent and is not shown."""
    with pytest.raises(ServerError) as caught:
        answering(520, content=content, headers={"content-type": "text/html"}).campaigns.list()
    assert caught.value.message == message
    assert str(caught.value) == f"GET /campaigns/list: 520{': ' if message else ''}{message}"
    assert "u1@example.com" not in str(caught.value)
    assert caught.value.response.content == content


@pytest.mark.parametrize("text", ["503 Service Unavailable", "<title>503 Service Unavailable</title>"])
def test_status_said_once(text: str) -> None:
    """What only repeats the status is not said twice."""
    transport = httpx.MockTransport(lambda _: httpx.Response(503, text=text))
    with pytest.raises(ServerError) as caught:
        Braze(KEY, "EU-01", transport=transport, max_retries=0).campaigns.list()
    assert str(caught.value) == "GET /campaigns/list: 503 Service Unavailable"


@pytest.mark.parametrize("content", [b"{", b"<html></html>", b"[]", b'"ok"', b"5", b"null", b"\xff", b"[" * 100_000])
def test_success_that_is_no_object(content: bytes) -> None:
    """A 2XX whose body is not a JSON object is an error with the status and the size, whatever the body is."""
    with pytest.raises(InvalidResponseError) as caught:
        answering(200, content=content).campaigns.list()
    assert caught.value.status_code == 200
    assert f": 200 OK, but the body cannot be read as a JSON object: {len(content):,} bytes" in str(caught.value)
    assert len(str(caught.value)) < 250


def test_success_that_shows_nothing() -> None:
    """Of a body that cannot be read, the message shows the title of a page, and nothing else."""
    with pytest.raises(InvalidResponseError, match="titled 'Log in'"):
        answering(200, text="<html><title>Log in</title>").campaigns.list()
    with pytest.raises(InvalidResponseError) as caught:
        answering(200, json=["u1@example.com"]).campaigns.list()
    assert "u1" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "unknown"),
    [({"attributes": [{"external_id": "u1"}]}, False), ({"events": [{"external_id": "u1"}]}, True)],
)
def test_success_of_somebody_else(content: dict[str, Any], unknown: bool) -> None:
    """A 2XX that is not Braze's leaves open what became of a request that is not safe to repeat; it counts attempts."""
    with pytest.raises(InvalidResponseError) as caught:
        answering(200, text="<html>").users.track(**content)
    assert caught.value.outcome_unknown is unknown
    assert caught.value.attempts == 1


def test_partial_failure_counts_attempts() -> None:
    """A partial failure says how many requests it took, as any other error does."""
    answer = {"message": "success", "errors": ["BAD_LOCATION_UPDATE"]}
    with pytest.raises(PartialFailureError) as caught:
        answering(201, json=answer).with_options(raise_on_partial_failure=True).users.track(
            attributes=[{"external_id": "u1"}]
        )
    assert caught.value.attempts == 1
    assert not caught.value.outcome_unknown


def test_success_without_body() -> None:
    """An empty 2XX is success, of which nothing more is known."""
    result = answering(202).users.track(attributes=[{"external_id": "u1"}])
    assert result.attributes_processed is None
    assert result.to_dict() == {}


def failing(error: Exception) -> httpx.MockTransport:
    def handle(request: httpx.Request) -> httpx.Response:
        if isinstance(error, httpx.RequestError):
            error.request = request
        raise error

    return httpx.MockTransport(handle)


TRANSPORT_ERRORS = [
    (httpx.ConnectError("refused"), APIConnectionError),
    (httpx.ReadError(""), APIConnectionError),
    (httpx.RemoteProtocolError("peer closed"), APIConnectionError),
    (httpx.DecodingError("bad gzip"), APIConnectionError),
    (httpx.ProxyError("407"), APIConnectionError),
    (httpx.ConnectTimeout("late"), APITimeoutError),
    (httpx.ReadTimeout("late"), APITimeoutError),
    (httpx.WriteTimeout("late"), APITimeoutError),
    (httpx.PoolTimeout("late"), APITimeoutError),
]


@pytest.mark.parametrize(("error", "kind"), TRANSPORT_ERRORS, ids=[type(pair[0]).__name__ for pair in TRANSPORT_ERRORS])
def test_no_answer(error: Exception, kind: type[APIConnectionError]) -> None:
    """What the transport raises becomes an error of ours, with the operation and the cause."""
    with pytest.raises(APIConnectionError) as caught:
        Braze(KEY, "EU-01", transport=failing(error)).campaigns.list()
    assert type(caught.value) is kind
    cause = caught.value.__cause__
    assert (type(cause), str(cause)) == (type(error), str(error))
    assert caught.value.operation.id == "campaigns_list"
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    assert str(caught.value) == f"GET /campaigns/list: no response from rest.fra-01.braze.eu after 4 attempts: {reason}"


async def test_async() -> None:
    """The asynchronous client raises the same."""
    async with AsyncBraze(KEY, "EU-01", transport=failing(httpx.ReadTimeout("late"))) as braze:
        with pytest.raises(APITimeoutError):
            await braze.campaigns.list()
    refuse = httpx.MockTransport(lambda _: httpx.Response(403, json={"message": "Access Denied"}))
    async with AsyncBraze(KEY, "EU-01", transport=refuse) as braze:
        with pytest.raises(PermissionDeniedError, match="GET /campaigns/list: 403 Forbidden: Access Denied"):
            await braze.campaigns.list()


def test_codes_of_errors() -> None:
    """The ids by which Braze documents errors are in the message; anything else that errors contain is not."""
    errors = [
        {"id": "ids-not-unique", "message": "secret", "parameter_values": ["secret"]},
        {"id": "ids-not-unique"},
        {"id": "invalid-ids"},
        {"id": "secret@example.com"},
        "secret",
    ]
    with (
        answering(400, json={"message": "Invalid Request", "errors": errors}) as braze,
        pytest.raises(BrazeError) as caught,
    ):
        braze.catalogs.list()
    assert str(caught.value) == "GET /catalogs: 400 Bad Request: Invalid Request: ids-not-unique, invalid-ids"


def test_pickle() -> None:
    """Errors survive the way between processes."""
    with pytest.raises(BadRequestError) as caught:
        answering(400, json={"message": "No", "errors": ["a"]}).campaigns.list()
    copied = pickle.loads(pickle.dumps(caught.value))
    assert type(copied) is BadRequestError
    assert str(copied) == str(caught.value)
    assert (copied.status_code, copied.errors, copied.response.json()) == (
        400,
        ["a"],
        {"message": "No", "errors": ["a"]},
    )
    assert copied.operation == caught.value.operation


def test_one_tree() -> None:
    """Every error of the package is a BrazeError."""
    values = [getattr(braze_client, name) for name in braze_client.__all__]
    errors = [value for value in values if isinstance(value, type) and issubclass(value, Exception)]
    assert len(errors) >= 20
    assert all(issubclass(error, BrazeError) for error in errors)
    assert all(error.__name__ in (braze_client.errors.__doc__ or "") for error in errors)


def test_lost_connection_of_another_transport() -> None:
    """A transport that calls a lost connection a failed one does not make a send repeated."""
    kind = type("ServerDisconnectedError", (Exception,), {"__module__": "aiohttp.client_exceptions"})
    never = type(
        "ClientConnectorDNSError", (type("ClientConnectorError", (Exception,), {}),), {"__module__": "aiohttp"}
    )
    for cause, requests in ((kind(), 1), (never(), 4), (OSError(), 4), (None, 4)):
        seen: list[httpx.Request] = []

        def handle(
            request: httpx.Request, cause: Exception | None = cause, seen: list[httpx.Request] = seen
        ) -> httpx.Response:
            seen.append(request)
            raise httpx.ConnectTimeout("lost", request=request) from cause

        with pytest.raises(APITimeoutError) as caught:
            Braze(KEY, "EU-01", transport=httpx.MockTransport(handle)).messages.send(external_user_ids=["u"])
        assert len(seen) == requests
        assert caught.value.outcome_unknown == (requests == 1)
