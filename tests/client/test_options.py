"""Options, raw answers, hooks, partial failures, hints and deprecations."""

from __future__ import annotations

import logging
import warnings
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from braze_client import (
    AsyncBraze,
    AuthenticationError,
    BadRequestError,
    Braze,
    Failure,
    InvalidResponseError,
    PartialFailureError,
    PermissionDeniedError,
    RateLimitError,
    RateLimitState,
    RequestEvent,
    ResponseEvent,
    ServerError,
    SettingsError,
    failures_of,
    models,
)

from ..conftest import KEY, NOW

UTC = UTC
LIMITS = {"X-RateLimit-Limit": "250000", "x-ratelimit-remaining": "12", "X-RateLimit-Reset": "1770003600"}
STATE = RateLimitState(250000, 12, datetime.fromtimestamp(1770003600, UTC))


def answering(status: int = 200, headers: dict[str, str] | None = None, body: Any = None) -> httpx.MockTransport:
    content = {"message": "success", "campaigns": []} if body is None else body
    return httpx.MockTransport(lambda _: httpx.Response(status, headers=headers, json=content))


def test_with_options() -> None:
    """A copy has other options and the same connections; the client that it came from stays as it is."""
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={})

    braze = Braze(KEY, "EU-01", transport=httpx.MockTransport(handle), headers={"X-A": "1"})
    other = braze.with_options(timeout=2, headers={"X-B": "2"})
    assert (type(other), other.region, repr(other)) == (Braze, braze.region, repr(braze))
    other.campaigns.list()
    braze.campaigns.list()
    assert [request.extensions["timeout"]["read"] for request in seen] == [2, 30.0]
    assert [(r.headers.get("x-a"), r.headers.get("x-b")) for r in seen] == [("1", "2"), ("1", None)]
    assert other._session.connections is braze._session.connections
    other.close()
    braze.campaigns.list()
    braze.close()
    with pytest.raises(Exception, match="the client is closed"):
        other.campaigns.list()


async def test_with_options_async() -> None:
    """So has one of the asynchronous client."""
    async with AsyncBraze(KEY, "EU-01", transport=answering()) as braze:
        async with braze.with_options(max_retries=0) as other:
            await other.campaigns.list()
        await braze.campaigns.list()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"max_retries": -1}, "max_retries must be"),
        ({"max_retries": 1.5}, "max_retries must be"),
        ({"max_retries": True}, "max_retries must be"),
        ({"timeout": 0}, "timeout must be"),
        ({"headers": {"authorization": "Bearer x"}}, "must not include Authorization"),
    ],
)
def test_options_refused(options: Any, message: str) -> None:
    """An option with an impossible value is refused at once."""
    with pytest.raises(SettingsError, match=message):
        Braze(KEY, "EU-01", **options)
    with pytest.raises(SettingsError, match=message):
        Braze(KEY, "EU-01").with_options(**options)


def test_unknown_option() -> None:
    """A misspelt option is a mistake."""
    with pytest.raises(TypeError):
        Braze(KEY, "EU-01", max_retry=1)  # type: ignore[call-arg]


async def test_raw_response() -> None:
    """A raw answer has what a result does not show, and the result."""
    braze = Braze(KEY, "EU-01", transport=answering(202, {**LIMITS, "X-Other": "y"}))
    raw = braze.with_raw_response.campaigns.list(page=1)
    assert (raw.status_code, raw.headers["x-other"], raw.rate_limit) == (202, "y", STATE)
    assert raw.content == b'{"message":"success","campaigns":[]}'
    assert isinstance(raw.result, models.CampaignsListResponse)
    assert raw.elapsed >= timedelta(0)
    assert "success" not in repr(raw)
    async with AsyncBraze(KEY, "EU-01", transport=answering(headers=LIMITS)) as other:
        assert (await other.with_raw_response.campaigns.list()).result.campaigns == []


def test_raw_response_raises() -> None:
    """What is not success raises, raw or not."""
    with pytest.raises(BadRequestError):
        Braze(KEY, "EU-01", transport=answering(400)).with_raw_response.campaigns.list()


def test_rate_limit_on_everything() -> None:
    """Every result and every error of an answer says what is left of the rate limit."""
    assert Braze(KEY, "EU-01", transport=answering(headers=LIMITS)).campaigns.list().rate_limit == STATE
    with pytest.raises(BadRequestError) as caught:
        Braze(KEY, "EU-01", transport=answering(400, LIMITS)).campaigns.list()
    assert caught.value.rate_limit == STATE
    with pytest.raises(InvalidResponseError) as invalid:
        Braze(KEY, "EU-01", transport=answering(200, LIMITS, [])).campaigns.list()
    assert invalid.value.rate_limit == STATE
    assert models.CampaignsListResponse.from_dict({}).rate_limit is None


@pytest.mark.parametrize(
    ("reset", "expected"),
    [
        ("1770003600", datetime.fromtimestamp(1770003600, UTC)),
        ("30", datetime.fromtimestamp(NOW + 30, UTC)),
        ("x", None),
        ("99999999999999999999", None),
        ("", None),
    ],
)
def test_reset(reset: str, expected: datetime | None) -> None:
    """A reset is epoch seconds or seconds remaining; what is neither is None."""
    braze = Braze(KEY, "EU-01", transport=answering(headers={"X-RateLimit-Reset": reset}))
    assert braze.campaigns.list().rate_limit == RateLimitState(None, None, expected)


PARTIAL = {
    "message": "success",
    "attributes_processed": 2,
    "errors": [{"type": "EMAIL_BAD_FORMAT", "input_array": "attributes", "index": 1}, "BAD_LOCATION_UPDATE: x", None],
}


def test_partial_failure() -> None:
    """A 2XX with errors is a result, whose errors say which object is meant."""
    braze = Braze(KEY, "EU-01", transport=answering(201, body=PARTIAL))
    result = braze.users.track(attributes=[{"external_id": "u1"}])
    assert failures_of(result) == [
        Failure("EMAIL_BAD_FORMAT", "attributes", 1, PARTIAL["errors"][0]),  # type: ignore[index]
        Failure("BAD_LOCATION_UPDATE: x", None, None, "BAD_LOCATION_UPDATE: x"),
        Failure("", None, None, None),
    ]
    assert result.attributes_processed == 2


async def test_partial_failure_raised() -> None:
    """Where it is asked for, it raises, with what was accepted and what was not."""
    braze = Braze(KEY, "EU-01", transport=answering(201, body=PARTIAL), raise_on_partial_failure=True)
    with pytest.raises(PartialFailureError) as caught:
        braze.users.track(attributes=[{"external_id": "u1"}])
    assert str(caught.value) == (
        "POST /users/track: accepted, except 3 objects; the first: attributes[1]: EMAIL_BAD_FORMAT"
    )
    assert isinstance(caught.value.result, models.UsersTrackResponse)
    assert caught.value.result.attributes_processed == 2
    assert len(caught.value.failures) == 3
    async with AsyncBraze(KEY, "EU-01", transport=answering(body=PARTIAL), raise_on_partial_failure=True) as other:
        with pytest.raises(PartialFailureError):
            await other.users.track(attributes=[{"external_id": "u1"}])


@pytest.mark.parametrize("body", [{"message": "queued"}, {"message": "success", "errors": []}, {"errors": None}])
def test_no_failure(body: Any) -> None:
    """Queued is success, and so is an empty list of errors."""
    braze = Braze(KEY, "EU-01", transport=answering(body=body), raise_on_partial_failure=True)
    assert failures_of(braze.users.track(attributes=[{"external_id": "u1"}])) == []


def test_migration_failures() -> None:
    """The migration of ids lists its failures under names of its own."""
    body = {"message": "success", "external_ids": [], "rename_errors": [["not found", 0]]}
    result = Braze(KEY, "EU-01", transport=answering(body=body)).users.external_ids_rename(
        external_id_renames=[{"current_external_id": "a", "new_external_id": "b"}]
    )
    assert failures_of(result) == [Failure("not found", None, 0, ["not found", 0])]


def test_hooks() -> None:
    """Hooks are told before and after each attempt."""
    events: list[RequestEvent | ResponseEvent] = []
    answers = iter([httpx.Response(503), httpx.Response(200, headers=LIMITS, json={})])
    braze = Braze(
        KEY,
        "EU-01",
        transport=httpx.MockTransport(lambda _: next(answers)),
        on_request=events.append,
        on_response=events.append,
    )
    braze.campaigns.list()
    first, failed, second, done = events
    assert isinstance(failed, ResponseEvent)
    assert isinstance(done, ResponseEvent)
    assert [event.attempt for event in events] == [1, 1, 2, 2]
    assert {event.operation.id for event in events} == {"campaigns_list"}
    assert (failed.status_code, failed.error, failed.wait) == (503, None, 0.375)
    assert (done.status_code, done.wait, done.rate_limit) == (200, None, STATE)
    assert isinstance(first, RequestEvent)
    assert isinstance(second, RequestEvent)


def test_hook_of_a_connection_error() -> None:
    """An attempt without an answer says what happened instead."""
    events: list[ResponseEvent] = []

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("late", request=request)

    braze = Braze(KEY, "EU-01", transport=httpx.MockTransport(fail), on_response=events.append, max_retries=1)
    with pytest.raises(Exception, match="ReadTimeout"):
        braze.campaigns.list()
    assert [(event.status_code, event.error, event.wait is None) for event in events] == [
        (None, "ReadTimeout", False),
        (None, "ReadTimeout", True),
    ]


def test_broken_hook(caplog: pytest.LogCaptureFixture) -> None:
    """A hook that raises does not lose the outcome of the call."""

    def hook(event: object) -> None:
        raise RuntimeError("u1@example.com")

    braze = Braze(KEY, "EU-01", transport=answering(), on_request=hook, on_response=hook)
    assert braze.campaigns.list().message == "success"
    assert "a hook of campaigns_list raised RuntimeError" in caplog.text
    assert "u1@example.com" not in caplog.text


def test_log(caplog: pytest.LogCaptureFixture) -> None:
    """The log says what was called, how it ended and how long it took."""
    caplog.set_level(logging.DEBUG, "braze_client")
    Braze(KEY, "EU-01", transport=answering()).campaigns.list()
    (line,) = [record.getMessage() for record in caplog.records if record.name == "braze_client"]
    assert line.startswith("campaigns_list attempt 1: 200 in ")


def test_hint_for_401() -> None:
    """A 401 names the instance in use and those there are."""
    with pytest.raises(
        AuthenticationError, match=r"sent to EU-01 at https://rest.fra-01.braze.eu.*there are US-01, US-02"
    ):
        Braze(KEY, "EU-01", transport=answering(401)).campaigns.list()


def test_hint_for_401_of_somebody_else() -> None:
    """A 401 of an address that is none of Braze's lists no instances."""
    transport = httpx.MockTransport(lambda _: httpx.Response(401, json={"message": "Invalid API key"}))
    with pytest.raises(AuthenticationError, match=r"sent to https://api.example.com, which is not a Braze") as caught:
        Braze(KEY, base_url="https://api.example.com", transport=transport).campaigns.list()
    assert "US-01" not in str(caught.value)


def test_hint_for_403() -> None:
    """A 403 names the permission."""
    with pytest.raises(PermissionDeniedError, match=r"needs the permission campaigns\.list"):
        Braze(KEY, "EU-01", transport=answering(403)).campaigns.list()


def test_hint_for_429() -> None:
    """A 429 says when to come back, where that is too long to wait for."""
    headers = {"X-RateLimit-Reset": str(int(NOW) + 1800)}
    with pytest.raises(RateLimitError, match=r"retry in 1800 s, at 2026-02-02 03:10:00 UTC") as caught:
        Braze(KEY, "EU-01", transport=answering(429, headers)).campaigns.list()
    assert caught.value.retry_after == 1800.0
    assert caught.value.attempts == 1


@pytest.mark.parametrize(
    ("status", "words"), [(413, "No"), (400, "Payload too large"), (400, "Max Input Length Exceeded")]
)
def test_hint_for_size(status: int, words: str) -> None:
    """A refusal for size says the size."""
    with pytest.raises(Exception, match=r"the body had 37 bytes; Braze accepts at most 4,194,304"):
        Braze(KEY, "EU-01", transport=answering(status, body={"message": words})).users.track(
            attributes=[{"external_id": "u1"}]
        )


def test_unknown_outcome() -> None:
    """A server error on a send says that the outcome is not known, and the send is not repeated."""
    requests: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(502)

    braze = Braze(KEY, "EU-01", transport=httpx.MockTransport(handle))
    with pytest.raises(ServerError, match="may have taken effect, so it was not retried") as caught:
        braze.messages.send(
            external_user_ids=["u1"], messages={"sms": {"app_id": "a", "subscription_group_id": "g", "body": "Hi"}}
        )
    assert caught.value.outcome_unknown
    assert len(requests) == 1


def test_deprecation(monkeypatch: pytest.MonkeyPatch) -> None:
    """A deprecated operation warns once, names what replaces it, and points at the line of the caller."""
    monkeypatch.setattr("braze_client._call._warned", set())
    braze = Braze(KEY, "EU-01", transport=answering())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        braze.feed.list()
        list(braze.feed.list_iter())
        braze.feed.details(card_id="c")
    assert [str(item.message).split(" is deprecated. Use instead: ")[0] for item in caught] == [
        "feed.list",
        "feed.details",
    ]
    assert {item.filename for item in caught} == {__file__}
    assert all(item.category is DeprecationWarning for item in caught)
    assert "Content Cards" in str(caught[0].message)
