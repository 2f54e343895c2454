"""How the sandbox responds to requests."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from braze_client import AsyncBraze, Braze, RateLimitError
from braze_sandbox import Request, Response, Sandbox, create_app

KEY = "not-a-real-key"
USER = {"attributes": [{"external_id": "u1"}]}
JSON = "application/json"


def make_request(
    method: str = "POST",
    path: str = "/users/track",
    body: Any = None,
    *,
    query: tuple[tuple[str, str], ...] = (),
    **headers: str,
) -> Request:
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Request(method, path, query, {"authorization": f"Bearer {KEY}", "content-type": JSON, **named}, content)


def send(*arguments: Any, **more: Any) -> Response:
    return Sandbox(clock=lambda: 1000.0).handle(make_request(*arguments, **more))


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic abc", KEY])
def test_key_missing(header: str) -> None:
    """Without a bearer token the response is 401."""
    response = send(body={}, authorization=header)
    assert (response.status, response.body) == (
        401,
        {"message": "Missing API key: send it as Authorization: Bearer ..."},
    )


def test_key_unknown() -> None:
    """If keys are set, all others are invalid. The authentication scheme is case-insensitive."""
    sandbox = Sandbox(api_keys=[KEY])
    assert sandbox.handle(make_request(body={}, authorization="Bearer other")).body == {"message": "Invalid API key"}
    assert sandbox.handle(make_request(body=USER, authorization=f"bearer {KEY}")).status == 201


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
    """The response of an unknown endpoint is 404."""
    response = send(method, path, {})
    assert (response.status, list(response.body)) == (404, ["message"])


def test_path_parameter() -> None:
    """A path parameter can have any value."""
    response = send("POST", "/transactional/v1/campaigns/a%2Fb.c/send", {"recipient": {"external_user_id": "u1"}})
    assert response.status == 201


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"attributes": {}}, "body attributes: must be an array, got an object"),
        ({"attributes": [{}] * 76}, "body attributes: must have at most 75 items"),
        ([], "body: must be an object, got an array"),
        (None, ""),
    ],
)
def test_invalid_body(body: Any, message: str) -> None:
    """The response to an invalid body is 400. It names location and rule, but not the value."""
    response = send(body=body)
    assert response.status == 400
    if message:
        assert response.body["message"] == response.body["errors"][0] == message
    else:
        assert response.body == {"error": "Error while parsing request body. Please check your syntax."}


@pytest.mark.parametrize(
    ("path", "body", "message"),
    [
        (
            "/users/delete",
            {},
            "body: give exactly 1 of external_ids, user_aliases, braze_ids, email_addresses, phone_numbers",
        ),
        (
            "/users/delete",
            {"external_ids": ["u1"], "braze_ids": ["b"]},
            "body: give exactly 1 of external_ids, user_aliases",
        ),
        (
            "/campaigns/trigger/send",
            {"campaign_id": "c", "recipients": [{"external_user_id": "u1"}, {}]},
            "body recipients[1]: give exactly 1 of external_user_id, user_alias, braze_id, email; given: none",
        ),
        (
            "/messages/send",
            {
                "broadcast": True,
                "audience": {"AND": [{"OR": [{}]}]},
                "messages": {"webhook": {"url": "https://a.example"}},
            },
            "body audience.AND[0].OR[0]: give exactly 1 of AND, OR, custom_attribute",
        ),
        (
            "/users/identify",
            {"aliases_to_identify": [{"external_id": "u", "user_alias": {"alias_name": "a", "alias_label": ""}}]},
            "body aliases_to_identify[0].user_alias.alias_label: must not be empty",
        ),
        (
            "/users/export/ids",
            {"external_ids": ["u"] * 30, "user_aliases": [{"alias_name": "a", "alias_label": "b"}] * 21},
            "body: external_ids, user_aliases must have at most 50 items together",
        ),
        (
            "/email/status",
            {"email": ["a@example.com"], "subscription_state": None},
            "body subscription_state: must be a string, got null",
        ),
    ],
)
def test_rules_of_the_description(path: str, body: Any, message: str) -> None:
    """Rules that JSON Schema cannot express are checked at every depth, and so are limits on several lists together."""
    response = send("POST", path, body)
    assert response.status == 400
    assert response.body["message"].startswith(message)


def test_nullable() -> None:
    """If a value or null is allowed, the message is about the value."""
    body = {"attributes": [{"external_id": "u1", "gender": "X"}, {"external_id": "u2", "gender": None}]}
    assert send(body=body).body["errors"] == [
        {"type": "gender: must be one of M, F, O, N, P", "input_array": "attributes", "index": 0}
    ]


def test_query_rules() -> None:
    """Rules about query parameters are checked."""
    response = send("GET", "/email/hard_bounces", query=(("end_date", "2026-02-05"),))
    assert response.body["message"] == "query: give at least 1 of start_date, email; given: none"


def test_unknown_fields() -> None:
    """Unknown query parameters and properties are ignored."""
    body = {"external_ids": ["u1"], "other": 1}
    assert send("POST", "/users/delete", body, query=(("other", "1"),)).status == 201


def test_permissions() -> None:
    """The response is 403 if the key lacks the permission."""
    sandbox = Sandbox(api_keys={KEY: ["campaigns.list"], "other": None})
    assert sandbox.handle(make_request("GET", "/campaigns/list")).status == 200
    rejected = sandbox.handle(make_request(body={"attributes": [{"external_id": "u1"}]}))
    assert (rejected.status, rejected.body) == (
        403,
        {"message": "Access Denied: the key lacks the permission users.track"},
    )
    assert sandbox.handle(make_request(body=USER, authorization="Bearer other")).status == 201
    assert sandbox.handle(make_request(body={}, authorization="Bearer gone")).status == 401


@pytest.mark.parametrize(
    "content", [b"{", b"\xff", b"{'a': 1}", b"[" * 100_000, b'{"a": NaN}', b'{"a": 1e999}', b'{"a": "\\ud800"}']
)
def test_invalid_json(content: bytes) -> None:
    """The response to invalid JSON has Braze's own format."""
    assert send(body=content).body == {"error": "Error while parsing request body. Please check your syntax."}


@pytest.mark.parametrize("kind", ["", "text/plain", "application/x-www-form-urlencoded"])
def test_media_type(kind: str) -> None:
    """The response is 415 unless the media type is JSON. A charset is allowed."""
    assert send(body={}, content_type=kind).status == 415
    assert send(body=USER, content_type="Application/JSON; charset=utf-8").status == 201


def test_too_large() -> None:
    """The response to a body over 4 MB is 413."""
    assert send(body=b'{"attributes":[{"a":"' + b"x" * 4 * 1024 * 1024 + b'"}]}').status == 413


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ((("page", "x"),), "query parameter page"),
        ((("page", "-1"),), "query parameter page: must be at least 0"),
        ((("sort_direction", "up"),), "query parameter sort_direction: must be one of asc, desc"),
        ((("last_edit.time[gt]", "yesterday"),), "query parameter last_edit.time[gt]"),
    ],
)
def test_invalid_query(query: tuple[tuple[str, str], ...], message: str) -> None:
    """The response to an invalid query parameter is 400."""
    response = send("GET", "/campaigns/list", query=query)
    assert response.status == 400
    assert response.body["message"].startswith(message)


def test_required_parameter() -> None:
    """The message names a missing parameter."""
    response = send("GET", "/campaigns/details")
    assert response.status == 400
    assert "campaign_id" in response.body["message"]


def test_rate_limit() -> None:
    """Requests are counted in Braze's buckets, which are refilled with each window."""
    now = [0.0]
    sandbox = Sandbox(clock=lambda: now[0])
    for used in range(1, 101):
        response = sandbox.handle(make_request("POST", "/sends/id/create", {"campaign_id": "c"}))
        assert response.status == 201
        assert response.headers == {
            "X-RateLimit-Limit": "100",
            "X-RateLimit-Remaining": str(100 - used),
            "X-RateLimit-Reset": "86400",
        }
    rejected = sandbox.handle(make_request("POST", "/sends/id/create", {"campaign_id": "c"}))
    assert (rejected.status, rejected.headers["X-RateLimit-Remaining"]) == (429, "0")
    now[0] = 86400.0
    assert sandbox.handle(make_request("POST", "/sends/id/create", {"campaign_id": "c"})).status == 201


def test_shared_bucket() -> None:
    """Operations with the same bucket are counted together."""
    sandbox = Sandbox(clock=lambda: 0.0)
    first = sandbox.handle(make_request("GET", "/campaigns/list"))
    second = sandbox.handle(make_request("GET", "/sends/data_series", query=()))
    assert first.headers["X-RateLimit-Remaining"] == "249999"
    assert second.headers["X-RateLimit-Remaining"] == "249998"


def test_fast() -> None:
    """A fast sandbox accepts what is sent unread, and stores nothing; key, limits, faults and reading are as ever."""
    fast = Sandbox(fast=True, api_keys={KEY: ["users.track", "campaigns.list"]}, rate_limits={"users_track": (4, 60)})
    before = fast.state()
    assert fast.handle(make_request(body=USER)).body == {"message": "success"}
    assert fast.handle(make_request(body=b"not JSON")).status == 201
    assert fast.handle(make_request(body=b" " * 4_194_305)).status == 413
    assert fast.state() == before
    assert fast.received == 3
    assert fast.handle(make_request("GET", "/campaigns/list")).body["campaigns"]
    assert fast.handle(make_request("GET", "/campaigns/list", query=(("page", "x"),))).status == 400
    assert fast.handle(make_request(path="/users/delete", body={})).status == 403
    assert fast.handle(make_request(body=USER, authorization="Bearer other")).status == 401
    fast.faults.add(operation="users_track", status=503)
    assert fast.handle(make_request(body=USER)).status == 503
    fast.faults.clear()
    assert [fast.handle(make_request(body=USER)).status for _ in range(2)] == [201, 429]


def test_fast_load() -> None:
    """A load into a fast sandbox counts as submitted."""
    braze = Braze(KEY, base_url="http://127.0.0.1", transport=Sandbox(fast=True).transport())
    report = braze.bulk.track(attributes=({"external_id": f"u{number}"} for number in range(200)))
    assert (report.submitted, report.requests) == (200, 3)


async def test_transport() -> None:
    """Both clients can use the sandbox without a socket."""
    sandbox = Sandbox(api_keys=[KEY])
    assert Braze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport()).campaigns.list().campaigns
    async with AsyncBraze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport()) as braze:
        assert (await braze.users.track(attributes=[{"external_id": "u1"}])).message == "success"


async def test_asgi() -> None:
    """The ASGI application can be used without a socket."""
    transport = httpx.ASGITransport(create_app(Sandbox()))
    async with AsyncBraze(KEY, base_url="http://127.0.0.1", transport=transport) as braze:
        assert (await braze.campaigns.list()).campaigns


def test_broadcast_buckets() -> None:
    """A broadcast is counted in the bucket of its audience, and in that of all broadcasts."""
    sandbox = Sandbox(clock=lambda: 0.0)

    def send(**body: Any) -> Response:
        return sandbox.handle(
            make_request("POST", "/campaigns/trigger/send", {"campaign_id": "c", "broadcast": True, **body})
        )

    first = send()
    assert (first.headers["X-RateLimit-Limit"], first.headers["X-RateLimit-Remaining"]) == ("10", "9")
    assert [send().status for _ in range(10)] == [201] * 9 + [429]
    assert send(campaign_id="d").status == 201
    single = sandbox.handle(
        make_request(
            "POST", "/campaigns/trigger/send", {"campaign_id": "c", "recipients": [{"external_user_id": "u1"}]}
        )
    )
    assert (single.status, single.headers["X-RateLimit-Limit"]) == (201, "250000")


def test_own_limits() -> None:
    """A bucket can be made smaller, to test a program with an empty bucket."""
    sandbox = Sandbox(clock=lambda: 0.0, rate_limits={"users_track": (2, 60)})
    responses = [sandbox.handle(make_request(body=USER)) for _ in range(3)]
    assert [response.status for response in responses] == [201, 201, 429]
    assert responses[-1].headers["X-RateLimit-Reset"] == "60"


def test_rate_limited_client() -> None:
    """The client raises its rate-limit error for a 429 of the sandbox."""
    braze = Braze(KEY, base_url="http://127.0.0.1", transport=Sandbox(clock=lambda: 0.0).transport())
    for _ in range(100):
        braze.sends.id_create(campaign_id="c")
    with pytest.raises(RateLimitError, match="POST /sends/id/create: 429 Too Many Requests: Rate Limited"):
        braze.sends.id_create(campaign_id="c")
