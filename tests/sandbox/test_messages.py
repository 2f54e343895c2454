"""Tests can read what was sent, and responses say what is made up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from braze_client import Braze, dicts
from braze_sandbox import Sandbox

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
CAMPAIGN = "3f8a1c52-7d0e-4b96-9a41-6c2d85e0b713"
EMAIL: Any = {"app_id": "app", "from": "a@example.com", "subject": "Hi", "body": "Hi {{first_name}}"}


@pytest.fixture
def workspace(braze_sandbox: Sandbox) -> Sandbox:
    """A sandbox with two users, at a fixed time."""
    braze_sandbox.clock.set(NOW)
    users = [{"external_id": f"u{n}", "email": f"u{n}@example.com", "phone": f"+1555555010{n}"} for n in range(2)]
    braze_sandbox.seed({"users": users})
    return braze_sandbox


def test_messages(workspace: Sandbox, braze: Braze) -> None:
    """There is one message for each recipient and channel, with its content, and none for an unknown user."""
    sent = braze.messages.send(
        external_user_ids=["u0", "u1", "gone"],
        messages={"email": EMAIL, "sms": {"subscription_group_id": "g", "app_id": "a", "body": "Hi"}},
    )
    assert [(message.external_id, message.channel, message.to) for message in workspace.messages] == [
        ("u0", "email", "u0@example.com"),
        ("u0", "sms", "+15555550100"),
        ("u1", "email", "u1@example.com"),
        ("u1", "sms", "+15555550101"),
    ]
    first = workspace.messages[0]
    assert first.content == EMAIL
    assert (first.operation, first.at, first.dispatch_id) == ("messages_send", NOW, sent.dispatch_id)
    assert first.braze_id == workspace.users["u0"]["braze_id"]
    workspace.reset()
    assert workspace.messages == []


def test_campaign(workspace: Sandbox, braze: Braze) -> None:
    """A campaign's message has the content from the dashboard and the trigger properties of its recipient."""
    recipients: list[dicts.CampaignRecipient] = [
        {"external_user_id": "u0", "trigger_properties": {"order": 7}},
        {"external_user_id": "u1"},
    ]
    for campaign in (CAMPAIGN, "of-my-own"):
        braze.campaigns.trigger_send(campaign_id=campaign, trigger_properties={"shop": "a"}, recipients=recipients)
    known, _, unknown, _ = workspace.messages
    assert (known.channel, known.campaign_id, known.properties) == ("email", CAMPAIGN, {"shop": "a", "order": 7})
    assert known.content["subject"] == "Spring is here"
    assert (unknown.channel, unknown.content) == ("email", {})
    assert workspace.messages[1].properties == {"shop": "a"}


def test_canvas_and_transactional(workspace: Sandbox, braze: Braze) -> None:
    """The entry into a Canvas is a message, too. A repeated transactional send is none."""
    recipient: dicts.CanvasRecipient = {"external_user_id": "u0", "canvas_entry_properties": {"order": 7}}
    braze.canvas.trigger_send(canvas_id="c", recipients=[recipient])
    for _ in range(2):
        braze.transactional.campaigns_send(
            campaign_id="c",
            recipient={"external_user_id": "u1"},
            external_send_id="one",
            trigger_properties={"order": 8},
        )
    entry, transactional = workspace.messages
    assert (entry.channel, entry.canvas_id, entry.properties) == ("canvas", "c", {"order": 7})
    assert (transactional.operation, transactional.properties) == ("transactional_campaigns_send", {"order": 8})


def test_scheduled(workspace: Sandbox, braze: Braze) -> None:
    """A scheduled message appears once it is due, with its time and the operation that scheduled it."""
    braze.messages.schedule_create(
        external_user_ids=["u0"], messages={"email": EMAIL}, schedule={"time": "2026-01-06T09:00:00Z"}
    )
    assert workspace.messages == []
    workspace.clock.advance(timedelta(days=1))
    (message,) = workspace.messages
    assert (message.operation, message.at.day) == ("messages_schedule_create", 6)


def test_latest(workspace: Sandbox, braze: Braze, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the latest messages are kept."""
    monkeypatch.setattr("braze_sandbox._state.state.State.MAX_MESSAGES", 3)
    for subject in ("first", "second"):
        braze.messages.send(external_user_ids=["u0", "u1"], messages={"email": EMAIL | {"subject": subject}})
    assert [message.content["subject"] for message in workspace.messages] == ["first", "second", "second"]


@pytest.mark.parametrize(
    ("method", "arguments", "invented"),
    [
        ("kpi.dau_data_series", {"length": 1}, "statistics"),
        ("campaigns.data_series", {"campaign_id": "unseen", "length": 1}, "statistics"),
        ("campaigns.data_series", {"campaign_id": "sent", "length": 1}, None),
        ("canvas.data_series", {"canvas_id": "c", "length": 1, "ending_at": NOW}, "statistics"),
        ("canvas.data_summary", {"canvas_id": "c", "length": 1, "ending_at": NOW}, "statistics"),
        ("events.data_series", {"event": "unseen", "length": 1}, "statistics"),
        ("campaigns.details", {"campaign_id": CAMPAIGN}, None),
        ("campaigns.details", {"campaign_id": "unseen"}, "details"),
        ("campaigns.list", {}, None),
    ],
)
def test_invented(
    method: str, arguments: dict[str, Any], invented: str | None, workspace: Sandbox, braze: Braze
) -> None:
    """A response with made-up numbers or details says so in a header, and others do not."""
    braze.campaigns.trigger_send(campaign_id="sent", recipients=[{"external_user_id": "u0"}])
    namespace, _, name = method.partition(".")
    getattr(getattr(braze, namespace), name)(**arguments)
    assert workspace.requests[-1].response_headers.get("X-Sandbox-Invented") == invented
