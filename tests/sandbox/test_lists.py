"""Subscription groups, lists of email addresses and phone numbers, templates and Content Blocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from braze_client import BadRequestError, Braze
from braze_sandbox import Sandbox

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
GROUP = "5d0a7e36-92c1-4b8f-a4e7-1f63c98b20d5"


def track(braze: Braze, *names: str) -> None:
    """Create users that share an email address."""
    braze.users.track(attributes=[{"external_id": name, "email": "Ada@example.com"} for name in names])


def test_groups(braze: Braze) -> None:
    """A state is set for all users that share an email address. It is read by id, by email address, and as a list."""
    track(braze, "u1", "u2")
    braze.subscription.status_set(
        subscription_group_id=GROUP, subscription_state="subscribed", external_id=["u1", "unknown"]
    )
    status = braze.subscription.status_get(subscription_group_id=GROUP, external_id=["u1", "u2", "unknown"]).status
    assert status.to_dict() == {"u1": "Subscribed", "u2": "Subscribed", "unknown": "Unknown"}
    braze.subscription.status_set(
        subscription_group_id=GROUP, subscription_state="unsubscribed", email=["ADA@example.com"]
    )
    status = braze.subscription.status_get(subscription_group_id=GROUP, email=["ada@example.com"]).status
    assert status.to_dict() == {"ada@example.com": "Unsubscribed"}
    listed = braze.subscription.user_status(external_id=["u1"], email=["ada@example.com"], limit=1, offset=1)
    assert (listed.total_count, [user.external_id for user in listed.users]) == (2, ["u2"])
    assert [(group.id, group.name, group.status) for group in listed.users[0].subscription_groups] == [
        (GROUP, "Monthly newsletter", "Unsubscribed")
    ]


@pytest.mark.parametrize(("days", "state"), [(30, "Subscribed"), (31, "Unknown")])
def test_group_of_future_user(days: int, state: str, braze: Braze, braze_sandbox: Sandbox) -> None:
    """The state of an unknown email address is kept for 30 days, for the first user that has it."""
    braze_sandbox.clock.set(NOW)
    braze.subscription.status_set(
        subscription_group_id=GROUP, subscription_state="subscribed", email=["ada@example.com"]
    )
    braze_sandbox.clock.advance(timedelta(days=days))
    track(braze, "u1")
    status = braze.subscription.status_get(subscription_group_id=GROUP, external_id=["u1"]).status
    assert status.to_dict() == {"u1": state}


def test_groups_while_tracking(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Groups given with attributes apply to all users with the same email address."""
    track(braze, "u1", "u2")
    groups = [{"subscription_group_id": GROUP, "subscription_state": "subscribed"}]
    braze.users.track(attributes=[{"external_id": "u1", "subscription_groups": groups}])
    assert [user["subscription_groups"] for user in braze_sandbox.users.values()] == [{GROUP: "Subscribed"}] * 2


def test_email_and_phone(braze: Braze) -> None:
    """Without external ids, email addresses and phone numbers cannot be combined."""
    with pytest.raises(BadRequestError, match="without external_id"):
        braze.subscription.status_get(subscription_group_id=GROUP, email=["a@example.com"], phone=["+15555550100"])


def test_unsubscribes(braze: Braze, braze_sandbox: Sandbox) -> None:
    """The global state applies to all users with the email address, now and later, and unsubscribes are listed."""
    braze_sandbox.clock.set(NOW)
    track(braze, "u1", "u2")
    braze.email.status(email=["ada@example.com", "later@example.com"], subscription_state="unsubscribed")
    braze_sandbox.clock.advance(timedelta(days=1))
    braze.users.track(
        attributes=[
            {"external_id": "u3", "email": "later@example.com"},
            {"external_id": "u4", "email": "grace@example.com", "email_subscribe": "unsubscribed"},
        ]
    )
    assert [user["email_subscribe"] for user in braze_sandbox.users.values()] == ["unsubscribed"] * 4
    listed = braze.email.unsubscribes(start_date="2026-01-01", end_date="2026-02-01").emails
    assert [item.email for item in listed] == ["grace@example.com", "ada@example.com", "later@example.com"]
    assert listed[1].unsubscribed_at == "2026-01-05T09:30:00.000Z"
    first = braze.email.unsubscribes(start_date="2026-01-01", end_date="2026-01-06", sort_direction="asc", limit=1)
    assert [item.email for item in first.emails] == ["later@example.com"]
    braze.email.status(email=["ada@example.com"], subscription_state="subscribed")
    assert braze.email.unsubscribes(end_date="2026-02-01", email="ada@example.com").emails == []


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_block(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A blocked email address is unsubscribed, and on the bounce list until it is removed."""
    track(braze, "u1")
    braze.email.blacklist(email=["ADA@example.com"])
    assert braze_sandbox.users["u1"]["email_subscribe"] == "unsubscribed"
    found = braze.email.hard_bounces(end_date="2026-02-01", email="ada@example.com").emails
    assert [item.email for item in found] == ["ada@example.com"]
    braze.email.bounce_remove(email=["ada@example.com"])
    assert braze.email.hard_bounces(end_date="2026-02-01", email="ada@example.com").emails == []


def test_spam(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A spam report is kept until the email address is removed from the list."""
    at = "2026-01-05T09:30:00Z"
    braze.users.track(attributes=[{"external_id": "u1", "email": "ada@example.com", "marked_email_as_spam_at": at}])
    reports = [{"email": "ada@example.com", "reported_at": "2026-01-05T09:30:00.000Z"}]
    assert braze_sandbox.state()["spam_reports"] == reports
    braze.email.spam_remove(email=["ada@example.com"])
    assert "spam_reports" not in braze_sandbox.state()
    assert "marked_email_as_spam_at" not in braze_sandbox.users["u1"]


def test_invalid_numbers(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Invalid phone numbers are listed by time and reason, looked up, and removed."""
    at = "2026-05-01T00:00:00.000Z"
    braze_sandbox.seed(
        {"invalid_phone_numbers": [{"phone": "+15555550142", "invalid_detected_at": at, "reason": "deactivated"}]}
    )
    listed = braze.sms.invalid_phone_numbers(start_date="2026-04-01", end_date="2026-06-01", reason="deactivated").sms
    assert [item.phone for item in listed] == ["+15555550142"]
    braze.sms.invalid_phone_numbers_remove(phone_numbers=["+15555550142"])
    assert braze.sms.invalid_phone_numbers(phone_numbers=["+15555550142"]).sms == []


def test_templates(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A template is created, updated, read and listed; an unknown one is an error."""
    braze_sandbox.clock.set(NOW)
    key = braze.templates.email_create(template_name="Hello", subject="Hi", body="<p>Hi</p>").email_template_id
    assert key is not None
    braze_sandbox.clock.advance(timedelta(hours=1))
    braze.templates.email_update(email_template_id=key, subject="Good morning", tags=["news"])
    shown = braze.templates.email_info(email_template_id=key)
    assert (shown.template_name, shown.subject, shown.body, shown.tags) == (
        "Hello",
        "Good morning",
        "<p>Hi</p>",
        ["news"],
    )
    assert (shown.created_at, shown.updated_at) == ("2026-01-05T09:30:00.000Z", "2026-01-05T10:30:00.000Z")
    listed = braze.templates.email_list(modified_after=NOW, modified_before=NOW + timedelta(hours=2))
    assert (listed.count, listed.templates[0].to_dict().keys() & {"body", "subject"}) == (1, set())
    with pytest.raises(BadRequestError, match="Email template id is invalid for this workspace"):
        braze.templates.email_info(email_template_id="gone")
    with pytest.raises(BadRequestError, match="Email template id is invalid for this workspace"):
        braze.templates.email_update(email_template_id="gone", subject="x")
    with pytest.raises(BadRequestError, match="Modified after time must be earlier"):
        braze.templates.email_list(modified_after=NOW, modified_before=NOW - timedelta(days=1))


def test_blocks(braze: Braze) -> None:
    """The name of a Content Block is unique. An active one keeps its name and state."""
    made = braze.content_blocks.create(name="footer", content="Bye", state="draft")
    assert made.liquid_tag == "{{content_blocks.${footer}}}"
    key = made.content_block_id
    assert key is not None
    with pytest.raises(BadRequestError, match="Content Block with this name already exists"):
        braze.content_blocks.create(name="footer", content="Bye")
    renamed = braze.content_blocks.update(content_block_id=key, name="farewell", state="draft")
    assert renamed.liquid_tag == "{{content_blocks.${farewell}}}"
    braze.content_blocks.update(content_block_id=key, content="<p>Bye</p>")
    with pytest.raises(BadRequestError, match="name cannot be updated for active"):
        braze.content_blocks.update(content_block_id=key, name="other")
    with pytest.raises(BadRequestError, match="can not be updated to Draft"):
        braze.content_blocks.update(content_block_id=key, state="draft")
    with pytest.raises(BadRequestError, match="cannot be referenced within itself"):
        braze.content_blocks.update(content_block_id=key, content="{{content_blocks.${farewell}}}")
    shown = braze.content_blocks.info(content_block_id=key, include_inclusion_data=True)
    assert (shown.name, shown.content, shown.content_type, shown.inclusion_data) == (
        "farewell",
        "<p>Bye</p>",
        "html",
        [],
    )
    assert "farewell" in [block.name for block in braze.content_blocks.list().content_blocks]


def test_pages(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Lists are paginated, sorted and filtered."""
    made = [{"id": f"c{n:03}", "name": f"Campaign {n}", "last_edited": "2030-01-01"} for n in range(250)]
    braze_sandbox.seed({"campaigns": [*made, {"id": "old", "name": "Old", "archived": True}]})
    pages = [
        braze.campaigns.list(page=page, last_edit_time_gt=datetime(2029, 1, 1, tzinfo=UTC), sort_direction="desc")
        for page in range(4)
    ]
    assert [len(page.campaigns) for page in pages] == [100, 100, 50, 0]
    assert (pages[0].campaigns[0].id, pages[2].campaigns[-1].id) == ("c249", "c000")
    assert "old" not in [campaign.id for campaign in braze.campaigns.list(page=2).campaigns]
    assert "old" in [campaign.id for campaign in braze.campaigns.list(page=2, include_archived=True).campaigns]
