"""What is refused before anything is sent."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from braze_client import ArgumentError, AsyncBraze, Braze, models

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
EVENT = {"external_id": "u1", "name": "x", "time": "2026-01-01T00:00:00Z"}

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
            "messages": {"sms": {"app_id": "a", "subscription_group_id": "s", "body": "x"}},
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
        [],
        [USER] * 75,
    ],
)
def test_accepted(braze: Braze, sent: Sent, attributes: Any) -> None:
    """What Braze documents as right is sent."""
    braze.users.track(attributes=attributes)
    assert len(sent) == 1


def test_recipient_attributes(braze: Braze, sent: Sent) -> None:
    """The attributes of a recipient name no user, since the recipient does."""
    recipient = {"external_user_id": "u1", "send_to_existing_only": False, "attributes": {"first_name": "Ada"}}
    braze.campaigns.trigger_send(campaign_id="c", recipients=[recipient])
    assert len(sent) == 1


@pytest.mark.parametrize("value", ["text", 5, None, {"a": 1}, [None, 5, "x"]])
def test_departing_arguments(braze: Braze, sent: Sent, value: Any) -> None:
    """What has another shape than described is left to Braze to judge, and does not break the checks."""
    braze.users.track(attributes=value)
    assert len(sent) == 1
