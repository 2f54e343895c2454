"""Sends are counted, whether immediate or scheduled."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from braze_client import BadRequestError, Braze, NotFoundError, dicts
from braze_sandbox import Sandbox

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
CAMPAIGN = "b2d96a08-51c4-4f7e-8e23-90c1f4a7d65e"
EMAIL: Any = {"app_id": "app", "from": "a@example.com", "subject": "Hi", "body": "Hi", "message_variation_id": "v1"}


@pytest.fixture
def workspace(braze: Braze, braze_sandbox: Sandbox) -> Sandbox:
    """A sandbox with three users, at a fixed time."""
    braze_sandbox.clock.set(NOW)
    braze.users.track(attributes=[{"external_id": f"u{n}", "tier": "gold" if n == 1 else "tin"} for n in range(3)])
    return braze_sandbox


def test_messages(workspace: Sandbox, braze: Braze) -> None:
    """Unknown users receive nothing. A send with an identifier is counted by channel, day and variation."""
    sent = braze.messages.send(
        external_user_ids=["u0", "u1", "gone"],
        campaign_id=CAMPAIGN,
        send_id="spring",
        messages={"email": EMAIL, "apple_push": {"alert": "Hi", "message_variation_id": "v2"}},
    )
    assert (sent.send_id, sent.errors) == ("spring", ["1 of 3 recipients could not be found"])
    today, *_ = reversed(braze.sends.data_series(campaign_id=CAMPAIGN, send_id="spring", length=2).data)
    assert (today.time, today.unique_recipients) == ("2026-01-05", 2)
    assert today.messages is not None
    assert (today.messages.email or [])[0].sent == (today.messages.email or [])[0].delivered == 2
    assert (today.messages.ios_push or [])[0].sent == 2
    (day,) = braze.campaigns.data_series(campaign_id=CAMPAIGN, length=1).data
    assert day.messages is not None
    assert [(item.variation_api_id, item.sent) for item in day.messages.email or []] == [("v1", 2)]
    received = workspace.users["u1"]["campaigns_received"]
    assert [(item["api_campaign_id"], item["name"]) for item in received] == [(CAMPAIGN, "Order confirmation")]


@pytest.mark.parametrize(
    ("condition", "count"),
    [
        ({"custom_attribute_name": "tier", "comparison": "equals", "value": "gold"}, 1),
        ({"custom_attribute_name": "tier", "comparison": "not_equal", "value": "gold"}, 2),
        ({"custom_attribute_name": "tier", "comparison": "matches_regex", "value": "^t"}, 2),
        ({"custom_attribute_name": "tier", "comparison": "does_not_exist"}, 0),
        ({"custom_attribute_name": "tier", "comparison": "greater_than", "value": 3}, 0),
    ],
)
def test_audience(condition: Any, count: int, workspace: Sandbox, braze: Braze) -> None:
    """A broadcast reaches the users that match its audience, and gets a send identifier."""
    audience: dicts.ConnectedAudience = {
        "AND": [{"custom_attribute": condition}, {"OR": [{"custom_attribute": condition}]}]
    }
    sent = braze.campaigns.trigger_send(campaign_id="c", broadcast=True, audience=audience)
    assert sent.send_id is not None
    (day,) = braze.sends.data_series(campaign_id="c", send_id=sent.send_id, length=1).data
    assert day.unique_recipients == count


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"external_user_ids": ["u1"]}, "No message to send"),
        ({"external_user_ids": ["u1"], "messages": {}}, "at least 1 of apple_push"),
        ({"external_user_ids": [], "messages": {"email": EMAIL}}, "No Recipients"),
        ({"external_user_ids": [], "segment_id": "s", "messages": {"email": EMAIL}}, "No Recipients"),
        ({"segment_id": "s", "broadcast": False, "messages": {"email": EMAIL}}, "No Recipients"),
        (
            {"external_user_ids": ["u1"], "campaign_id": "c", "messages": {"apple_push": {"alert": "Hi"}}},
            "Message Variant Unspecified",
        ),
        (
            {"external_user_ids": ["u1"], "messages": {"apple_push": {"alert": "x" * 1912}}},
            "Apple Push Length Exceeded",
        ),
        (
            {"external_user_ids": ["u1"], "messages": {"android_push": {"alert": "x" * 4000, "title": "x"}}},
            "Android Push",
        ),
    ],
)
def test_invalid_messages(arguments: dict[str, Any], message: str, braze: Braze) -> None:
    """Invalid messages are rejected with Braze's messages."""
    with pytest.raises(BadRequestError, match=message):
        braze.with_options(validate=False).messages.send(**arguments)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "No Recipients"),
        ({"broadcast": False}, "No Recipients"),
        ({"recipients": []}, "No Recipients"),
        (
            {"broadcast": True, "recipients": [{"external_user_id": "u1"}]},
            "not allowed if broadcast is true",
        ),
        ({"recipients": [{"email": "a@example.com"}]}, "prioritization is required with email"),
        (
            {"recipients": [{"external_user_id": "u", "send_to_existing_only": False}]},
            "requires attributes",
        ),
    ],
)
def test_invalid_triggers(arguments: dict[str, Any], message: str, braze: Braze) -> None:
    """Invalid triggers are rejected."""
    with pytest.raises(BadRequestError, match=message):
        braze.with_options(validate=False).campaigns.trigger_send(campaign_id=CAMPAIGN, **arguments)


def test_recipient_attributes(workspace: Sandbox, braze: Braze) -> None:
    """Attributes of a recipient are stored. An unknown user is created if the request says so."""
    recipients: list[dicts.CampaignRecipient] = [
        {"external_user_id": "u1", "attributes": {"tier": "silver"}},
        {"external_user_id": "new", "send_to_existing_only": False, "attributes": {"first_name": "Grace"}},
        {"external_user_id": "gone"},
    ]
    response = braze.canvas.trigger_send(canvas_id="c", recipients=recipients)  # type: ignore[arg-type]
    assert response.errors == ["1 of 3 recipients could not be found"]
    assert workspace.users["u1"]["custom_attributes"] == {"tier": "silver"}
    assert workspace.users["new"]["canvases_received"][0]["api_canvas_id"] == "c"
    series = braze.canvas.data_series(canvas_id="c", ending_at=NOW, length=1).data
    assert [(day.time, day.total_stats.entries) for day in series.stats if day.total_stats] == [("2026-01-05", 2)]
    assert braze.canvas.data_summary(canvas_id="c", ending_at=NOW, length=3).data.total_stats is not None


def test_transactional(workspace: Sandbox, braze: Braze) -> None:
    """The same external send id sends nothing for 24 hours."""

    def send() -> str | None:
        recipient: dicts.TransactionalRecipient = {"external_user_id": "u1"}
        return braze.transactional.campaigns_send(
            campaign_id=CAMPAIGN, recipient=recipient, external_send_id="order-1"
        ).dispatch_id

    first = send()
    assert send() == first
    workspace.clock.advance(timedelta(hours=24))
    assert send() != first


def test_schedule(workspace: Sandbox, braze: Braze) -> None:
    """A schedule is listed, moved, canceled, and sent when it is due."""
    at = NOW + timedelta(days=1)
    recipients: list[dicts.CampaignRecipient] = [{"external_user_id": "u1"}]
    keys = [
        braze.campaigns.trigger_schedule_create(
            campaign_id=CAMPAIGN, recipients=recipients, schedule={"time": at.isoformat()}
        ).schedule_id
        for _ in range(2)
    ]
    later = at + timedelta(days=1)
    braze.campaigns.trigger_schedule_update(
        campaign_id=CAMPAIGN, schedule_id=str(keys[1]), schedule={"time": later.isoformat()}
    )
    listed = braze.messages.scheduled_broadcasts(end_time=NOW + timedelta(days=7)).scheduled_broadcasts
    assert [(item.id, item["type"], item.next_send_time) for item in listed] == [
        (CAMPAIGN, "Campaign", at.isoformat()),
        (CAMPAIGN, "Campaign", later.isoformat()),
    ]
    braze.campaigns.trigger_schedule_delete(campaign_id=CAMPAIGN, schedule_id=str(keys[1]))
    workspace.clock.advance(timedelta(days=3))
    assert braze.messages.scheduled_broadcasts(end_time=NOW + timedelta(days=7)).scheduled_broadcasts == []
    series = braze.campaigns.data_series(campaign_id=CAMPAIGN, length=4).data
    assert [(day.time, day.unique_recipients) for day in series] == [
        ("2026-01-05", 0),
        ("2026-01-06", 1),
        ("2026-01-07", 0),
        ("2026-01-08", 0),
    ]
    for key in keys:
        with pytest.raises(BadRequestError, match="Invalid schedule id"):
            braze.campaigns.trigger_schedule_delete(campaign_id=CAMPAIGN, schedule_id=str(key))


def test_schedule_messages(workspace: Sandbox, braze: Braze) -> None:
    """The content of scheduled messages can be changed. An invalid time is rejected."""
    key = braze.messages.schedule_create(
        external_user_ids=["u1"], messages={"email": EMAIL}, schedule={"time": "2026-01-06T00:00:00Z"}
    ).schedule_id
    braze.messages.schedule_update(schedule_id=str(key), messages={"email": EMAIL | {"subject": "Bye"}})
    (schedule,) = [item for item in workspace.state()["schedules"] if item["schedule_id"] == key]
    assert schedule["body"]["messages"]["email"]["subject"] == "Bye"
    with pytest.raises(BadRequestError, match="must be a time in ISO 8601"):
        braze.messages.schedule_update(schedule_id=str(key), schedule={"time": "soon"})


def test_strict() -> None:
    """A strict sandbox rejects what the dashboard has not created, with Braze's messages if they are known."""
    sandbox = Sandbox(strict=True)
    sandbox.clock.set(NOW)
    braze = Braze("any", base_url="http://127.0.0.1", transport=sandbox.transport())
    recipients: list[dicts.CampaignRecipient] = [{"external_user_id": "u1"}]
    with pytest.raises(BadRequestError, match="Invalid Campaign ID"):
        braze.campaigns.trigger_send(campaign_id="c", recipients=recipients)
    with pytest.raises(BadRequestError, match="Invalid Canvas ID"):
        braze.canvas.details(canvas_id="c")
    with pytest.raises(BadRequestError, match="Invalid Segment ID"):
        braze.segments.data_series(segment_id="s", length=1)
    with pytest.raises(BadRequestError, match="local time has already passed"):
        braze.campaigns.trigger_schedule_create(
            campaign_id=CAMPAIGN, recipients=recipients, schedule={"time": "2026-01-04T00:00:00", "in_local_time": True}
        )
    sandbox.seed({"campaigns": [{"id": "c", "name": "Mine"}]})
    assert braze.campaigns.trigger_send(campaign_id="c", recipients=recipients).dispatch_id


def test_invented(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Numbers that cannot be counted are invented: plausible, repeatable, and different for another seed."""
    braze_sandbox.clock.set(NOW)
    other = Sandbox(random_seed=1, clock=lambda: NOW.timestamp())
    other_client = Braze("any", base_url="http://127.0.0.1", transport=other.transport())
    series = [
        client.kpi.dau_data_series(length=30, ending_at=NOW).to_dict()["data"]
        for client in (braze, braze, other_client)
    ]
    assert series[0] == series[1] != series[2]
    assert series[0][-1]["time"] == "2026-01-05"
    assert len({day["dau"] for day in series[0]}) > 20
    shorter = braze.kpi.dau_data_series(length=7, ending_at=NOW).to_dict()["data"]
    assert shorter == series[0][-7:]
    for day in braze.campaigns.data_series(campaign_id=CAMPAIGN, length=100).data:
        assert day.messages is not None
        (email,) = day.messages.email or []
        assert (email.sent or 0) >= (email.delivered or 0) >= (email.opens or 0) >= (email.unique_opens or 0)
    hours = braze.sessions.data_series(length=3, unit="hour", ending_at=NOW).data
    assert [hour.time for hour in hours] == [f"2026-01-05T{hour:02}:00:00+00:00" for hour in (7, 8, 9)]


def test_canvas_summary(braze: Braze) -> None:
    """The summary is the sum of the series, with the requested breakdowns."""
    days = braze.canvas.data_series(canvas_id="c", ending_at=NOW, length=5, include_variant_breakdown=True).data.stats
    assert [day.variant_stats is not None and day.step_stats is None for day in days] == [True] * 5
    total = braze.canvas.data_summary(canvas_id="c", ending_at=NOW, length=5, include_step_breakdown=True).data
    assert total.step_stats is not None
    assert total.variant_stats is None


def test_unknown_endpoint(braze_sandbox: Sandbox) -> None:
    """The client raises an error for an unknown path."""
    braze = Braze("any", base_url="http://127.0.0.1/v2", transport=braze_sandbox.transport())
    with pytest.raises(NotFoundError):
        braze.campaigns.list()
