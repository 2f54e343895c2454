"""How arguments become a request."""

from __future__ import annotations

import json
from collections import UserDict
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from braze_client import OMIT, ArgumentError, AsyncBraze, Braze, dicts, models

from ..conftest import KEY


class Recorder:
    """A client, and the requests that it sent."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.braze = Braze(KEY, "EU-01", transport=httpx.MockTransport(self._handle))

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"message": "success"})

    @property
    def body(self) -> Any:
        return json.loads(self.requests[-1].content)

    @property
    def query(self) -> list[tuple[str, str]]:
        return self.requests[-1].url.params.multi_items()


@pytest.fixture
def sent() -> Recorder:
    return Recorder()


def test_left_out(sent: Recorder) -> None:
    """Nothing is sent for what is left out, and null for None."""
    sent.braze.users.track(events=OMIT, attributes=[models.UserAttributes(external_id="u1", email=None)])
    assert sent.body == {"attributes": [{"external_id": "u1", "email": None}]}


def test_none_at_the_top(sent: Recorder) -> None:
    """None is sent as null at the top level too, whatever the types say."""
    event: dicts.Event = {"external_id": "u1", "name": "x", "time": "2026-01-05T00:00:00Z"}
    sent.braze.users.track(attributes=None, events=[event])  # type: ignore[arg-type]
    assert sent.body == {"attributes": None, "events": [event]}


def test_custom_attributes(sent: Recorder) -> None:
    """Custom attributes are keyword arguments, whatever their names."""
    attributes = models.UserAttributes(external_id="u1", favorite_color="red", self=1, fields=2, custom=[3])
    sent.braze.users.track(attributes=[attributes, {"external_id": "u2", "größe": "XL"}])
    assert sent.body == {
        "attributes": [
            {"external_id": "u1", "favorite_color": "red", "self": 1, "fields": 2, "custom": [3]},
            {"external_id": "u2", "größe": "XL"},
        ]
    }


def test_wire_names(sent: Recorder) -> None:
    """Names that are awkward in Python are translated."""
    sent.braze.users.track(attributes=[models.UserAttributes(external_id="u1", update_existing_only=True)])
    assert sent.body == {"attributes": [{"external_id": "u1", "_update_existing_only": True}]}
    sent.braze.campaigns.list(last_edit_time_gt="2026-01-05T00:00:00Z")
    assert sent.query == [("last_edit.time[gt]", "2026-01-05T00:00:00Z")]


def test_mappings_and_tuples(sent: Recorder) -> None:
    """Any mapping is as good as a dict, any sequence as a list, at any depth."""
    alias: Any = UserDict({"alias_name": "a", "alias_label": "b"})
    sent.braze.users.track(attributes=(models.UserAttributes(user_alias=alias, tags=("x", "y")),))
    assert sent.body == {"attributes": [{"user_alias": {"alias_name": "a", "alias_label": "b"}, "tags": ["x", "y"]}]}


def test_times(sent: Recorder) -> None:
    """Datetimes go out with their offset, dates as dates, strings as they are."""
    when = datetime(2026, 1, 5, 9, 30, tzinfo=timezone(timedelta(hours=-5)))
    sent.braze.users.track(
        attributes=[{"external_id": "u1", "dob": date(1990, 2, 3), "joined": when}],
        events=[
            models.Event(external_id="u1", name="opened", time=when),
            {"external_id": "u1", "name": "x", "time": "yesterday"},
        ],
    )
    assert sent.body["attributes"] == [
        {"external_id": "u1", "dob": "1990-02-03", "joined": "2026-01-05T09:30:00-05:00"}
    ]
    assert [event["time"] for event in sent.body["events"]] == ["2026-01-05T09:30:00-05:00", "yesterday"]
    sent.braze.campaigns.list(last_edit_time_gt=when)
    assert sent.query == [("last_edit.time[gt]", "2026-01-05T09:30:00-05:00")]
    sent.braze.campaigns.list(last_edit_time_gt=when.astimezone(UTC))
    assert b"14:30:00%2B00:00" in sent.requests[-1].url.query.replace(b"%3A", b":")


def test_query(sent: Recorder) -> None:
    """Booleans and numbers go out as JSON writes them; None is the same as left out, since a query has no null."""
    sent.braze.campaigns.list(page=0, include_archived=True, sort_direction=None)  # type: ignore[arg-type]
    assert sent.query == [("page", "0"), ("include_archived", "true")]
    sent.braze.campaigns.list()
    assert "?" not in str(sent.requests[-1].url)


def test_path(sent: Recorder) -> None:
    """What stands in a path is escaped, so that it cannot become another path."""
    sent.braze.transactional.campaigns_send(campaign_id="a/../b?c#d é%2F", recipient={"external_user_id": "u1"})
    raw = sent.requests[-1].url.raw_path
    assert raw == b"/transactional/v1/campaigns/a%2F..%2Fb%3Fc%23d%20%C3%A9%252F/send"


@pytest.mark.parametrize("identifier", ["", ".", "..", None, OMIT, True, ["a"]])
def test_path_refused(sent: Recorder, identifier: Any) -> None:
    """A path that would lead elsewhere is refused before anything is sent."""
    with pytest.raises(ArgumentError, match=r"transactional.campaigns_send: campaign_id: must be"):
        sent.braze.transactional.campaigns_send(campaign_id=identifier, recipient={"external_user_id": "u1"})
    assert sent.requests == []


RECURSIVE: list[Any] = []
RECURSIVE.append(RECURSIVE)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (datetime(2026, 1, 5), "a datetime needs a time zone"),
        (float("nan"), "NaN and infinity are not numbers in JSON"),
        (float("inf"), "NaN and infinity are not numbers in JSON"),
        ({1, 2}, "a set has no order; pass a list"),
        (object(), "type `object` cannot be sent as JSON"),
        (OMIT, "type `Omit` cannot be sent as JSON"),
        (b"abc", "type `bytes` cannot be sent as JSON"),
        (RECURSIVE, "(Circular reference|contains itself)"),
        ("\ud800", "lone surrogate"),
    ],
    ids=["naive", "nan", "infinity", "set", "object", "omit", "bytes", "recursive", "surrogate"],
)
def test_body_refused(sent: Recorder, value: Any, message: str) -> None:
    """What JSON cannot say is refused before anything is sent, with the name of the argument."""
    with pytest.raises(ArgumentError, match=rf"users.track: attributes(\[0\]\.x)?: .*{message}") as caught:
        sent.braze.users.track(attributes=[{"external_id": "u1@example.com", "x": value}])
    assert sent.requests == []
    assert caught.value.argument.startswith("attributes")
    assert caught.value.__cause__ is None
    assert "u1@example.com" not in str(caught.value)


@pytest.mark.parametrize("value", [datetime(2026, 1, 5), object(), b"x"], ids=["naive", "object", "bytes"])
def test_query_refused(sent: Recorder, value: Any) -> None:
    """The same holds for the query."""
    with pytest.raises(ArgumentError, match="campaigns.list: last_edit_time_gt:"):
        sent.braze.campaigns.list(last_edit_time_gt=value)
    assert sent.requests == []


async def test_async_refused() -> None:
    """And for the asynchronous client."""
    async with AsyncBraze(KEY, "EU-01", transport=httpx.MockTransport(lambda _: httpx.Response(200))) as braze:
        with pytest.raises(ArgumentError, match=r"users.track: events\[0\].time: a datetime needs a time zone"):
            await braze.users.track(events=[models.Event(external_id="u1", name="x", time=datetime(2026, 1, 5))])


def test_unknown_argument(sent: Recorder) -> None:
    """A misspelt argument is no custom attribute but a mistake."""
    with pytest.raises(TypeError, match="attribute"):
        sent.braze.users.track(attribute=[])  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="alias_nme"):
        models.UserAlias(alias_nme="a", alias_label="b")  # type: ignore[call-arg]


def test_body_as_given(sent: Recorder) -> None:
    """Letters beyond ASCII go out as UTF-8, and the arguments are not changed."""
    attributes = [{"external_id": "é😀"}]
    sent.braze.users.track(attributes=attributes)
    assert "é😀".encode() in sent.requests[-1].content
    assert attributes == [{"external_id": "é😀"}]
