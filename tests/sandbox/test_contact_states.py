"""The states of an email address or phone number belong to the address, and profiles are merged with their counts."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from braze_client import BadRequestError, Braze, dicts
from braze_sandbox import Sandbox

GROUP = "c84f19b2-6e07-4d3a-8b51-a02d7f6e93c4"
NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
ADA: dict[str, Any] = {"email": "ada@example.com", "start_date": "2026-01-01", "end_date": "2036-01-01"}
ALIAS: dicts.UserAlias = {"alias_name": "a9f3c102", "alias_label": "web_visitor"}


def states(sandbox: Sandbox) -> list[Any]:
    """Return the email subscription states of all users."""
    return [user.get("email_subscribe") for user in sandbox.users.all]


def test_email_subscription_is_shared(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A state that one user sets applies to everyone with the address, and to users who get the address later."""
    braze.users.track(attributes=[{"external_id": name, "email": "Ada@example.com"} for name in ("u1", "u2")])
    braze.users.track(attributes=[{"external_id": "u1", "email_subscribe": "unsubscribed"}])
    braze.users.track(attributes=[{"external_id": "u3", "email": "ada@example.com"}])
    assert states(braze_sandbox) == ["unsubscribed"] * 3
    braze.users.delete(external_ids=["u1", "u2", "u3"])
    braze.users.track(attributes=[{"external_id": "u4", "email": "ADA@example.com"}])
    assert states(braze_sandbox) == ["unsubscribed"]
    assert [entry.email for entry in braze.email.unsubscribes(**ADA).emails] == ["ada@example.com"]
    braze.users.track(attributes=[{"external_id": "u4", "email_subscribe": "opted_in"}])
    assert braze.email.unsubscribes(**ADA).emails == []


def test_state_before_address(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A state set together with a new address is that of the new address, whatever the order."""
    braze.users.track(attributes=[{"external_id": "u1", "email": "old@example.com"}, {"external_id": "u2"}])
    braze.users.track(attributes=[{"external_id": "u1", "email_subscribe": "unsubscribed", "email": "new@example.com"}])
    braze.users.track(attributes=[{"external_id": "u2", "email": "old@example.com"}])
    assert states(braze_sandbox) == ["unsubscribed", None]
    braze.users.track(attributes=[{"external_id": "u1", "email": "third@example.com"}])
    assert states(braze_sandbox) == [None, None]


def test_groups_are_shared(braze: Braze, braze_sandbox: Sandbox) -> None:
    """The state of a subscription group applies to everyone with the email address or phone number, and later users."""
    phone = {"phone": "+15555550100"}
    braze.users.track(attributes=[{"external_id": "u1", **phone}, {"external_id": "u2", **phone}])
    group = {"subscription_group_id": GROUP, "subscription_state": "subscribed"}
    braze.users.track(attributes=[{"external_id": "u1", "subscription_groups": [group]}])
    braze.users.track(attributes=[{"external_id": "u3", **phone}])
    assert [user["subscription_groups"] for user in braze_sandbox.users.all] == [{GROUP: "Subscribed"}] * 3
    # A state without an address becomes that of the address that the user gets.
    braze.users.track(attributes=[{"external_id": "u4", "subscription_groups": [group]}])
    braze.users.track(attributes=[{"external_id": name, "email": "ada@example.com"} for name in ("u5", "u4")])
    assert braze_sandbox.users["u5"]["subscription_groups"] == {GROUP: "Subscribed"}


def test_seeded_states(braze: Braze, braze_sandbox: Sandbox) -> None:
    """The states of seeded users are those of their addresses."""
    user = {"email": "ada@example.com", "email_subscribe": "unsubscribed", "subscription_groups": {GROUP: "Subscribed"}}
    braze_sandbox.seed({"users": [{"external_id": "u1", "email": "ada@example.com"}, {"external_id": "u2", **user}]})
    braze.users.track(attributes=[{"external_id": "u3", "email": "ada@example.com"}])
    for user in braze_sandbox.users.all:
        assert (user["email_subscribe"], user["subscription_groups"]) == ("unsubscribed", {GROUP: "Subscribed"})


def test_seed_again(braze_sandbox: Sandbox) -> None:
    """A seeded user replaces the one with the same external id."""
    for name in ("Ada", "Grace"):
        braze_sandbox.seed({"users": [{"external_id": "u1", "first_name": name}]})
    (user,) = braze_sandbox.users.all
    assert user["first_name"] == "Grace"


def test_identify_adds_up(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Identifying a user adds the counts and the revenue of both profiles, and keeps the states of addresses."""
    braze_sandbox.clock.set(NOW)
    alias: dict[str, Any] = {"user_alias": ALIAS, "_update_existing_only": False}
    braze.users.track(attributes=[{"external_id": "u1"}, {**alias, "email": "a@example.com"}])
    braze.email.status(email=["a@example.com"], subscription_state="unsubscribed")
    for day, who in ((2, {"external_id": "u1"}), (1, {"user_alias": ALIAS}), (3, {"user_alias": ALIAS})):
        time = f"2026-01-0{day}T10:00:00Z"
        event: Any = {**who, "name": "opened", "time": time}
        purchase: Any = {**who, "product_id": "p", "currency": "EUR", "price": 1.25, "time": time}
        braze.users.track(events=[event], purchases=[purchase])
    braze.users.identify(aliases_to_identify=[{"external_id": "u1", "user_alias": ALIAS}])
    (user,) = braze_sandbox.users.all
    counted = {"first": "2026-01-01 10:00:00.000 UTC", "last": "2026-01-03 10:00:00.000 UTC", "count": 3}
    assert user["custom_events"] == [{"name": "opened", **counted}]
    assert user["purchases"] == [{"name": "p", **counted}]
    assert user["total_revenue"] == 3.75
    assert (user["email"], user["email_subscribe"]) == ("a@example.com", "unsubscribed")


def test_merge_adds_up(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Merging users does the same as identifying one, and rejects what Braze does not know, unlike other requests."""
    braze.users.track(
        attributes=[{"external_id": "u1"}, {"external_id": "u2", "email": "a@example.com"}],
        purchases=[
            {"external_id": who, "product_id": "p", "currency": "EUR", "price": 1.25, "time": "2026-01-01T10:00:00Z"}
            for who in ("u1", "u2")
        ],
    )
    braze.email.blocklist(email="A@example.com")
    pair: Any = {"identifier_to_merge": {"external_id": "u2"}, "identifier_to_keep": {"external_id": "u1"}}
    with pytest.raises(BadRequestError, match="must only have"):
        braze.users.merge(merge_updates=[pair | {"other": 1}])
    braze.users.merge(merge_updates=[pair])
    (user,) = braze_sandbox.users.all
    assert (user["total_revenue"], user["purchases"][0]["count"]) == (2.5, 2)
    assert (user["email"], user["email_subscribe"]) == ("a@example.com", "unsubscribed")
    change: dicts.SubscriptionGroupChange = {
        "subscription_group_id": GROUP,
        "subscription_state": "subscribed",
        "emails": "a@example.com",
    }
    braze.subscription.status_set_v2(subscription_groups=[change])
    braze.users.track(attributes=[{"external_id": "u3", "email": "a@example.com"}])
    assert braze_sandbox.users["u3"]["subscription_groups"] == {GROUP: "Subscribed"}
    assert braze_sandbox.users["u3"]["email_subscribe"] == "unsubscribed"
