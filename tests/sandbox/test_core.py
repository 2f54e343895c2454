"""What the sandbox answers."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from braze_client import AsyncBraze, Braze, RateLimitError
from braze_sandbox import Answer, Call, Sandbox, create_app

KEY = "not-a-real-key"
JSON = "application/json"


def call(
    method: str = "POST",
    path: str = "/users/track",
    body: Any = None,
    *,
    query: tuple[tuple[str, str], ...] = (),
    **headers: str,
) -> Call:
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Call(method, path, query, {"authorization": f"Bearer {KEY}", "content-type": JSON, **named}, content)


def ask(*arguments: Any, **more: Any) -> Answer:
    return Sandbox(clock=lambda: 1000.0).answer(call(*arguments, **more))


def test_example() -> None:
    """A request that keeps the description is answered with its example."""
    answer = ask(body={"attributes": [{"external_id": "u1"}]})
    assert answer.status == 201
    assert answer.body["message"] == "success"


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic abc", KEY])
def test_key_missing(header: str) -> None:
    """Without a bearer token the answer is 401."""
    answer = ask(body={}, authorization=header)
    assert (answer.status, answer.body) == (401, {"message": "Missing API key: send it as Authorization: Bearer ..."})


def test_key_unknown() -> None:
    """Where keys are given, no other is valid; the scheme may be written in any case."""
    sandbox = Sandbox(api_keys=[KEY])
    assert sandbox.answer(call(body={}, authorization="Bearer other")).body == {"message": "Invalid API key"}
    assert sandbox.answer(call(body={}, authorization=f"bearer {KEY}")).status == 201


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/users/trak"),
        ("POST", "/users/track/"),
        ("GET", "/users/track"),
        ("POST", "/campaigns/list"),
        ("GET", "/"),
        ("POST", "/transactional/v1/campaigns//send"),
        ("POST", "/transactional/v1/campaigns/a/b/send"),
    ],
)
def test_unknown_path(method: str, path: str) -> None:
    """What is no endpoint is answered with 404."""
    answer = ask(method, path, {})
    assert (answer.status, list(answer.body)) == (404, ["message"])


def test_path_parameter() -> None:
    """A path with a parameter is found, whatever stands in it."""
    answer = ask("POST", "/transactional/v1/campaigns/a%2Fb.c/send", {"recipient": {"external_user_id": "u1"}})
    assert answer.status == 201


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"attributes": {}}, "body attributes: type 'array'"),
        ({"attributes": [{"external_id": 5}]}, "body attributes[0].external_id: type 'string'"),
        ({"events": [{"external_id": "u1", "name": "x"}]}, "body events[0]: time is required"),
        ({"attributes": [{}] * 76}, "body attributes: maxItems 75"),
        ([], "body: type 'object'"),
        (None, ""),
    ],
)
def test_body_refused(body: Any, message: str) -> None:
    """A body that breaks the description is answered with 400, naming place and rule but not the value."""
    answer = ask(body=body)
    assert answer.status == 400
    if message:
        assert answer.body == {"message": message, "errors": [message]}
    else:
        assert answer.body == {"error": "Error while parsing request body. Please check your syntax."}


@pytest.mark.parametrize("content", [b"{", b"\xff", b"{'a': 1}", b"[" * 100_000])
def test_no_json(content: bytes) -> None:
    """What is no JSON is answered as Braze answers it."""
    assert ask(body=content).body == {"error": "Error while parsing request body. Please check your syntax."}


@pytest.mark.parametrize("kind", ["", "text/plain", "application/x-www-form-urlencoded"])
def test_media_type(kind: str) -> None:
    """A body that is not declared as JSON is answered with 415; a charset does no harm."""
    assert ask(body={}, content_type=kind).status == 415
    assert ask(body={}, content_type="Application/JSON; charset=utf-8").status == 201


def test_too_large() -> None:
    """A body over 4 MB is answered with 413."""
    assert ask(body=b'{"attributes":[{"a":"' + b"x" * 4 * 1024 * 1024 + b'"}]}').status == 413


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ((("page", "x"),), "query parameter page"),
        ((("page", "-1"),), "query parameter page: minimum 0"),
        ((("sort_direction", "up"),), "query parameter sort_direction: enum ['asc', 'desc']"),
        ((("last_edit.time[gt]", "yesterday"),), "query parameter last_edit.time[gt]"),
    ],
)
def test_query_refused(query: tuple[tuple[str, str], ...], message: str) -> None:
    """So is a parameter, wherever it stands."""
    answer = ask("GET", "/campaigns/list", query=query)
    assert answer.status == 400
    assert answer.body["message"].startswith(message)


def test_required_parameter() -> None:
    """A parameter that is missing is named."""
    answer = ask("GET", "/campaigns/details")
    assert answer.status == 400
    assert "campaign_id" in answer.body["message"]


def test_rate_limit() -> None:
    """Requests are counted in Braze's buckets, which shared operations share, and which fill again."""
    now = [0.0]
    sandbox = Sandbox(clock=lambda: now[0])
    for used in range(1, 101):
        answer = sandbox.answer(call("POST", "/sends/id/create", {"campaign_id": "c"}))
        assert answer.status == 201
        assert answer.headers == {
            "X-RateLimit-Limit": "100",
            "X-RateLimit-Remaining": str(100 - used),
            "X-RateLimit-Reset": "86400",
        }
    refused = sandbox.answer(call("POST", "/sends/id/create", {"campaign_id": "c"}))
    assert (refused.status, refused.headers["X-RateLimit-Remaining"]) == (429, "0")
    now[0] = 86400.0
    assert sandbox.answer(call("POST", "/sends/id/create", {"campaign_id": "c"})).status == 201


def test_shared_bucket() -> None:
    """Operations of one bucket are counted together."""
    sandbox = Sandbox(clock=lambda: 0.0)
    first = sandbox.answer(call("GET", "/campaigns/list"))
    second = sandbox.answer(call("GET", "/sends/data_series", query=()))
    assert first.headers["X-RateLimit-Remaining"] == "249999"
    assert second.headers["X-RateLimit-Remaining"] == "249998"


async def test_transport() -> None:
    """Both clients can ask the sandbox without a socket."""
    sandbox = Sandbox(api_keys=[KEY])
    assert Braze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport()).campaigns.list().campaigns
    async with AsyncBraze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport()) as braze:
        assert (await braze.users.track(attributes=[{"external_id": "u1"}])).message == "success"


async def test_asgi() -> None:
    """The ASGI application can be asked without a socket, too."""
    transport = httpx.ASGITransport(create_app(Sandbox()))
    async with AsyncBraze(KEY, base_url="http://127.0.0.1", transport=transport) as braze:
        assert (await braze.campaigns.list(page=1)).campaigns


def test_rate_limited_client() -> None:
    """The client raises what the sandbox means."""
    braze = Braze(KEY, base_url="http://127.0.0.1", transport=Sandbox(clock=lambda: 0.0).transport())
    for _ in range(100):
        braze.sends.id_create(campaign_id="c")
    with pytest.raises(RateLimitError, match="POST /sends/id/create: 429 Too Many Requests: Rate Limited"):
        braze.sends.id_create(campaign_id="c")
