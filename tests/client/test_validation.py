"""What is refused before anything is sent."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from braze_client import ArgumentError, AsyncBraze, Braze, dicts, models

from ..conftest import KEY

Sent = list[httpx.Request]


@pytest.fixture
def sent() -> Sent:
    return []


@pytest.fixture
def braze(sent: Sent) -> Braze:
    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"message": "success"})

    return Braze(KEY, "EU-01", transport=httpx.MockTransport(handle))


USER = {"external_id": "u1"}
EVENT: dicts.Event = {"external_id": "u1", "name": "x", "time": "2026-01-01T00:00:00Z"}


class List(list[Any]):
    """A list of a class of its own."""


SMS = {"sms": {"app_id": "a", "subscription_group_id": "s", "body": "x"}}

REFUSED: dict[str, tuple[str, str, dict[str, Any], str]] = {
    "too many": (
        "users",
        "track",
        {"attributes": [USER] * 50, "events": [EVENT] * 26},
        r"users.track: attributes \+ events \+ purchases: 76 items, but Braze accepts at most 75",
    ),
    "too many in a query": (
        "subscription",
        "user_status",
        {"external_id": [f"u{n}" for n in range(51)]},
        r"subscription.user_status: external_id: 51 items, but Braze accepts at most 50",
    ),
    "empty list": (
        "users",
        "alias_new",
        {"user_aliases": []},
        r"users.alias_new: user_aliases: empty, but Braze needs at least 1",
    ),
    "two kinds of identifier": (
        "users",
        "delete",
        {"external_ids": ["a"], "braze_ids": ["b"]},
        r"users.delete: arguments: give exactly 1 of external_ids, .*; given: external_ids, braze_ids",
    ),
    "nothing": ("users", "track", {}, r"users.track: arguments: give at least 1 of attributes, events, purchases"),
    "nothing in bulk": ("users", "track_bulk", {}, r"users.track_bulk: arguments: give at least 1 of attributes,"),
    "only an empty list": (
        "users",
        "track",
        {"events": []},
        r"users.track: arguments: give at least 1 of attributes, events, purchases; given: events=\[\]",
    ),
    "nobody, in an empty list": (
        "messages",
        "send",
        {"segment_id": "s", "external_user_ids": [], "messages": SMS},
        r"messages.send: arguments: give at least 1 of broadcast, .*; given: external_user_ids=\[\]",
    ),
    "nobody, in an empty list of another class": (
        "subscription",
        "status_set_v2",
        {"subscription_groups": [{"subscription_group_id": "s", "subscription_state": "subscribed", "emails": List()}]},
        r"subscription.status_set_v2: subscription_groups\[0\]: give at least 1 of .*; given: emails=\[\]",
    ),
    "not broadcast": (
        "campaigns",
        "trigger_send",
        {"campaign_id": "c", "broadcast": False},
        r"campaigns.trigger_send: arguments: give at least 1 of .*; given: broadcast=false",
    ),
    "no addresses in a query": (
        "subscription",
        "user_status",
        {"email": []},
        r"subscription.user_status: email: empty, but Braze needs at least 1",
    ),
    "no identifier": (
        "users",
        "export_ids",
        {"fields_to_export": ["email"]},
        r"users.export_ids: arguments: give at least 1 of external_ids.*; given: none",
    ),
    "two identifiers in one object": (
        "users",
        "track",
        {"attributes": [USER, {"external_id": "u1", "braze_id": "b"}]},
        r"users.track: attributes\[1\]: give at most 1 of .*; given: external_id, braze_id",
    ),
    "two identifiers in a model": (
        "users",
        "track",
        {"attributes": [models.UserAttributes(external_id="u1", braze_id="b")]},
        r"users.track: attributes\[0\]: give at most 1 of",
    ),
    "null as identifier": (
        "users",
        "track",
        {"attributes": [USER, {"external_id": None, "color": "red"}]},
        r"users.track: attributes\[1\]: give at least 1 of external_id, .*; given: external_id=null",
    ),
    "null as identifier of one of many": (
        "users",
        "track",
        {"attributes": [{"email": "a@example.com"}, {"email": None}]},
        r"users.track: attributes\[1\]: give at least 1 of external_id, .*; given: email=null",
    ),
    "no import of tokens": (
        "users",
        "track",
        {"attributes": [models.UserAttributes(push_token_import=flag) for flag in (True, False)]},
        r"users.track: attributes\[1\]: give at least 1 of external_id, .*; given: push_token_import=false",
    ),
    "no text": (
        "messages",
        "send",
        {"external_user_ids": ["u1"], "messages": {"apple_push": {"content-available": False}}},
        r"messages.send: messages.apple_push: give at least 1 of alert, .*; given: content-available=false",
    ),
    "nobody in an object of a list": (
        "users",
        "track",
        {"attributes": [USER, {"color": "red"}]},
        r"users.track: attributes\[1\]: give at least 1 of external_id, .*; given: none",
    ),
    "recursive audience": (
        "messages",
        "send",
        {
            "broadcast": True,
            "audience": {"AND": [{"OR": [{"custom_attribute": {}, "last_used_app": {}}]}]},
            "messages": SMS,
        },
        r"messages.send: audience.AND\[0\].OR\[0\]: give exactly 1 of AND, OR, custom_attribute",
    ),
    "two recipients in one": (
        "campaigns",
        "trigger_send",
        {"campaign_id": "c", "recipients": [{"external_user_id": "u", "email": "a@example.com"}]},
        r"campaigns.trigger_send: recipients\[0\]: give exactly 1 of",
    ),
}


@pytest.mark.parametrize(("namespace", "method", "arguments", "message"), REFUSED.values(), ids=REFUSED)
def test_refused(
    braze: Braze, sent: Sent, namespace: str, method: str, arguments: dict[str, Any], message: str
) -> None:
    """A broken limit or rule is refused with the argument, the rule and the limit, and without values."""
    with pytest.raises(ArgumentError, match=message) as caught:
        getattr(getattr(braze, namespace), method)(**arguments)
    assert sent == []
    assert "example.com" not in str(caught.value)


@pytest.mark.parametrize(("namespace", "method", "arguments", "message"), REFUSED.values(), ids=REFUSED)
def test_sent_all_the_same(
    braze: Braze, sent: Sent, namespace: str, method: str, arguments: dict[str, Any], message: str
) -> None:
    """`validate=False` sends it: Braze may have raised a limit."""
    getattr(getattr(braze.with_options(validate=False), namespace), method)(**arguments)
    assert len(sent) == 1


def test_size(braze: Braze, sent: Sent) -> None:
    """A body over Braze's limit is refused with both sizes."""
    attributes = [{"external_id": "u1", "x": "y" * 4_194_304}]
    with pytest.raises(ArgumentError, match=r"body: 4,194,\d{3} bytes, but Braze accepts at most 4,194,304"):
        braze.users.track(attributes=attributes)
    assert sent == []
    braze.with_options(validate=False).users.track(attributes=attributes)
    assert len(sent) == 1


async def test_async() -> None:
    """The asynchronous client refuses the same."""
    async with AsyncBraze(KEY, "EU-01", transport=httpx.MockTransport(lambda _: httpx.Response(200))) as braze:
        with pytest.raises(ArgumentError, match="empty, but Braze needs at least 1"):
            await braze.users.alias_new(user_aliases=[])


@pytest.mark.parametrize(
    "attributes",
    [
        [{"email": "a@example.com", "phone": "+15555550100"}],
        [{"push_token_import": True, "push_tokens": [{"app_id": "a", "token": "t"}]}],
        [{"external_id": "u1", "email": "a@example.com"}],
        [models.UserAttributes(user_alias={"alias_name": "a", "alias_label": "b"})],
        [{"email": "a@example.com", "phone": None}, {"email": None, "phone": "+15555550100"}],
        [USER] * 75,
    ],
)
def test_accepted(braze: Braze, sent: Sent, attributes: Any) -> None:
    """What Braze documents as right is sent."""
    braze.users.track(attributes=attributes)
    assert len(sent) == 1


@pytest.mark.parametrize("attributes", [None, []])
def test_empty_list_beside_another(braze: Braze, sent: Sent, attributes: Any) -> None:
    """An empty list is sent if another one has objects."""
    braze.users.track(attributes=attributes, events=[EVENT])
    assert json.loads(sent[0].content)["attributes"] == attributes


def test_empty_change(braze: Braze, sent: Sent) -> None:
    """An empty list is all that a change needs, where it removes something."""
    braze.templates.email_update(email_template_id="t", tags=[])
    assert json.loads(sent[0].content) == {"email_template_id": "t", "tags": []}


def test_recipient_attributes(braze: Braze, sent: Sent) -> None:
    """The attributes of a recipient name no user, since the recipient does."""
    recipient: dicts.CampaignRecipient = {
        "external_user_id": "u1",
        "send_to_existing_only": False,
        "attributes": {"first_name": "Ada"},
    }
    braze.campaigns.trigger_send(campaign_id="c", recipients=[recipient])
    assert len(sent) == 1


U1 = {"external_id": "u1"}
FIVE: dict[str, Any] = {"external_id": 5}
TOKEN = {"app_id": "a", "token": "b"}
WRONG_KINDS: list[tuple[Callable[[Any], object], str]] = [
    (lambda braze: braze.users.track(attributes="u1"), "users.track: attributes: must be a list, got a string"),
    (lambda braze: braze.users.track(attributes=5), "users.track: attributes: must be a list, got a number"),
    (lambda braze: braze.users.track(attributes={"a": 1}), "users.track: attributes: must be a list, got an object"),
    (
        lambda braze: braze.users.track(attributes=[U1, 5]),
        r"users.track: attributes\[1\]: must be an object, got a number",
    ),
    (
        lambda braze: braze.users.track(attributes=[U1, models.Event(external_id="u1", name="x", time="t")]),
        r"users.track: attributes\[1\]: must be a UserAttributes, got a Event",
    ),
    (
        lambda braze: braze.users.track(attributes=[U1, {**U1, "plan": "x"}, {"external_id": 5}]),
        r"users.track: attributes\[2\].external_id: must be a string, got a number",
    ),
    (
        lambda braze: braze.users.track(attributes=[models.UserAttributes(**FIVE)]),
        r"users.track: attributes\[0\].external_id: must be a string, got a number",
    ),
    (
        lambda braze: braze.users.track(attributes=[{**U1, "push_tokens": {"app_id": "a"}}]),
        r"users.track: attributes\[0\].push_tokens: must be a list, got an object",
    ),
    (
        lambda braze: braze.users.track(
            attributes=[{**U1, "push_tokens": [{"app_id": "a", "token": "b"}, {"app_id": 5}]}]
        ),
        r"users.track: attributes\[0\].push_tokens\[1\].app_id: must be a string, got a number",
    ),
    (
        lambda braze: braze.users.export_ids(external_ids="u1"),
        "users.export_ids: external_ids: must be a list, got a string",
    ),
    (
        lambda braze: braze.campaigns.details(campaign_id=5),
        "campaigns.details: campaign_id: must be a string, got a number",
    ),
    (
        lambda braze: braze.users.delete(external_ids=[{"external_id": "u1"}]),
        r"users.delete: external_ids\[0\]: must be a string, got an object",
    ),
    (lambda braze: braze.campaigns.list(page="1"), "campaigns.list: page: must be a number, got a string"),
    (lambda braze: braze.campaigns.list(page=True), "campaigns.list: page: must be a number, got true or false"),
    (
        lambda braze: braze.campaigns.trigger_send(campaign_id="c", recipients={"external_user_id": "u"}),
        "campaigns.trigger_send: recipients: must be a list, got an object",
    ),
    (
        lambda braze: braze.canvas.trigger_send(canvas_id="c", broadcast=True, audience=["x"]),
        "canvas.trigger_send: audience: must be an object, got a list",
    ),
]


@pytest.mark.parametrize(
    ("call", "message"), WRONG_KINDS, ids=[message.partition(": ")[2] for _, message in WRONG_KINDS]
)
def test_wrong_kinds(braze: Braze, sent: Sent, call: Callable[[Any], object], message: str) -> None:
    """A value of the wrong kind is refused with its path, in plain words, each time; without validation it is sent."""
    for _ in range(2):
        with pytest.raises(ArgumentError, match=f"^{message}$"):
            call(braze)
    assert len(sent) == 0


@pytest.mark.parametrize("make", [dict, lambda user: models.UserAttributes(**user)], ids=["dicts", "models"])
@pytest.mark.parametrize(
    ("last", "message"),
    [
        ({"external_id": "u1", "email": 5}, r"attributes\[9\].email: must be a string, got a number"),
        ({"first_name": "Ada"}, r"attributes\[9\]: "),
        ({"external_id": "u1"}, None),
        ({"external_id": "u1", "email": "a@b.c", "email_subscribe": 1}, r"attributes\[9\].email_subscribe: must be"),
        ({"email": "a@b.c", "external_id": "u1"}, None),
        ({"external_id": "u1", "email": None}, None),
    ],
    ids=["wrong type", "nobody", "fewer", "more", "other order", "null"],
)
def test_one_unlike_the_others(
    braze: Braze, sent: Sent, make: Callable[..., Any], last: dict[str, Any], message: str | None
) -> None:
    """Objects that are alike are checked at once, also after a call that was correct; one that is not is found."""
    alike = [make({"external_id": f"u{number}", "email": "a@b.c"}) for number in range(9)]
    braze.users.track(attributes=alike)
    if message is None:
        braze.users.track(attributes=[*alike, make(last)])
        assert len(sent) == 2
    else:
        with pytest.raises(ArgumentError, match=message):
            braze.users.track(attributes=[*alike, make(last)])


class Plan(Enum):
    GOLD = "gold"


class Color(StrEnum):
    RED = "red"


class Named(dict[str, Any]):
    """A mapping that is no plain dict."""


RIGHT = MappingProxyType(EVENT)
"""Is looked at by itself, and so are all objects in a list with it."""
ALIAS = {"alias_name": "a", "alias_label": "l"}
SCALARS: tuple[Any, ...] = (
    "x",
    1,
    1.5,
    True,
    None,
    Decimal(1),
    Plan.GOLD,
    Color.RED,
    datetime(2026, 1, 5, tzinfo=UTC),
    [],
    {},
)
ALIASES = (
    *(ALIAS, {**ALIAS, "alias_name": 1}, Named(alias_name=None), "x"),
    *(models.UserAlias(alias_name="a", alias_label="l"), models.UserAlias.from_dict({"alias_name": 5})),
)
events = st.sampled_from([EVENT, {"name": "x", "time": "2026-01-05", "user_alias": ALIAS}, {}])
changes = st.one_of(
    st.tuples(st.sampled_from(["external_id", "name", "n"]), st.sampled_from(SCALARS)),
    st.tuples(st.just("user_alias"), st.sampled_from(ALIASES)),
)
unlike = st.one_of(changes, st.sampled_from(["external_id", "name", "other order"]))
makers = st.sampled_from([dict, models.Event.from_dict, Named])


def changed(event: dict[str, Any], change: tuple[str, Any] | str) -> dict[str, Any]:
    """Return an event with another value, with another name, or in another order."""
    if isinstance(change, tuple):
        return {**event, change[0]: change[1]}
    return {"color" if name == change else name: event[name] for name in reversed(event)}


@settings(derandomize=True, database=None, deadline=None, max_examples=300)
@given(st.lists(changes, max_size=1), events, unlike, st.integers(0, 3), makers, makers)
def test_alike_or_each(
    common: list[tuple[str, Any]],
    event: dict[str, Any],
    change: tuple[str, Any] | str,
    place: int,
    make: Callable[[Any], Any],
    make_unlike: Callable[[Any], Any],
) -> None:
    """Objects that are looked at together, which may be alike, are accepted and refused like each of them is."""
    braze = Braze(KEY, "EU-01", transport=httpx.MockTransport(lambda _: httpx.Response(201, json={})))

    def place_of_refusal(events: list[Any]) -> str | None:
        try:
            braze.users.track(events=events)
        except ArgumentError as error:
            return str(error).partition("]")[0]
        return None

    event = {**event, **dict(common)}
    entries = [make(event) for _ in range(4)]
    place_of_refusal(entries)  # what is right is remembered
    for made in (make, make_unlike):
        entries[place] = made(changed(event, change))
        assert place_of_refusal(entries) == place_of_refusal([*entries, RIGHT])


@pytest.mark.parametrize(
    "attributes",
    [
        [{**U1, "email": None}],
        [{**U1, "anything": object_} for object_ in (1, "x", True, [1], {"a": 1}, 1.5)],
        ({"external_id": Color.RED, "plan": Plan.GOLD},),
        [MappingProxyType(U1)],
        [models.UserAttributes(external_id="u1", score=Decimal("1.10"))],
    ],
    ids=["null inside", "custom", "enumerations", "another mapping", "decimal"],
)
def test_right_kinds(braze: Braze, sent: Sent, attributes: Any) -> None:
    """Null, custom values, enumerations and any mapping are fine."""
    braze.users.track(attributes=attributes)
    assert len(sent) == 1


def test_decimal(braze: Braze, sent: Sent) -> None:
    """A Decimal is sent as the number it is, to the last digit."""
    purchase = models.Purchase(
        external_id="u1", product_id="p", currency="EUR", price=Decimal("19.90"), time="2026-01-05T00:00:00Z"
    )
    braze.users.track(purchases=[purchase])
    assert b'"price":19.90' in sent[0].content


def test_place_of_a_naive_datetime(braze: Braze) -> None:
    """The object with a datetime that says no time is named."""
    time = datetime(2026, 1, 5, tzinfo=UTC)
    events = [models.Event(external_id="u1", name="x", time=time) for _ in range(45)]
    events[40]["time"] = datetime(2026, 1, 5)
    with pytest.raises(ArgumentError, match=r"^users.track: events\[40\].time: a datetime needs a time zone"):
        braze.users.track(events=events)
