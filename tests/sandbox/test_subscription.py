"""Subscription states of several groups at once, and fields that take one string or several."""

from __future__ import annotations

import json
from typing import Any

import pytest

from braze_client import BadRequestError, Braze
from braze_sandbox import Request, Response, Sandbox

from .test_examples import KEY

EMAIL, SMS = "5d0a7e36-92c1-4b8f-a4e7-1f63c98b20d5", "c84f19b2-6e07-4d3a-8b51-a02d7f6e93c4"
END = "2999-01-01"
ADDRESS, NUMBER = "ada@example.com", "+15555550100"


def post(sandbox: Sandbox, **body: Any) -> Response:
    headers = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
    return sandbox.handle(Request("POST", "/v2/subscription/status/set", (), headers, json.dumps(body).encode()))


def change(group: str, state: str, **users: Any) -> Any:
    return {"subscription_group_id": group, "subscription_state": state, **users}


def status(braze: Braze, group: str, **users: Any) -> dict[str, Any]:
    return braze.subscription.status_get(subscription_group_id=group, **users).status.to_dict()


def test_several_groups(braze: Braze) -> None:
    """Each entry sets one group for its users, which is read as after the older operation."""
    braze.users.track(attributes=[{"external_id": "u1", "email": ADDRESS}, {"external_id": "u2", "phone": NUMBER}])
    users = ["u1", "u2"]
    braze.subscription.status_set_v2(
        subscription_groups=[
            change(EMAIL, "subscribed", external_ids=users),
            change(SMS, "unsubscribed", external_ids=users[1:]),
            change(EMAIL, "unsubscribed", emails=ADDRESS),
        ]
    )
    assert status(braze, EMAIL, external_id=users) == {"u1": "Unsubscribed", "u2": "Subscribed"}
    assert status(braze, SMS, external_id=users) == {"u1": "Unknown", "u2": "Unsubscribed"}
    braze.subscription.status_set_v2(subscription_groups=[change(SMS, "subscribed", phones=[NUMBER, "+15555550101"])])
    assert status(braze, SMS, external_id=users) == {"u1": "Unknown", "u2": "Subscribed"}
    braze.users.track(attributes=[{"external_id": "u3", "phone": "+15555550101"}])
    assert status(braze, SMS, external_id=["u3"]) == {"u3": "Subscribed"}


def test_refused(braze_sandbox: Sandbox, braze: Braze) -> None:
    """One wrong entry refuses the whole request."""
    braze.users.track(attributes=[{"external_id": "u1"}])
    good = change(EMAIL, "subscribed", external_ids=["u1"])
    for wrong in (
        change(SMS, "subscribed"),
        change(SMS, "subscribed", emails=ADDRESS, phones=NUMBER),
        change(SMS, "subscribed", phones="0555 0100"),
        change(SMS, "opted_in", external_ids=["u1"]),
        change(SMS, "subscribed", external_ids=[f"u{number}" for number in range(51)]),
        change(SMS, "subscribed", emails=[ADDRESS] * 51),
        change(SMS, "subscribed", phones=[]),
    ):
        assert post(braze_sandbox, subscription_groups=[good, wrong]).status == 400
    by_email, by_phone = change(EMAIL, "subscribed", emails=ADDRESS), change(SMS, "subscribed", phones=NUMBER)
    assert post(braze_sandbox, subscription_groups=[by_email, by_phone]).status == 400
    assert post(braze_sandbox, subscription_groups=[by_email]).status == 201
    assert status(braze, EMAIL, external_id=["u1"]) == {"u1": "Unknown"}


def test_unknown_group() -> None:
    """In a strict sandbox every group must exist, and nothing is changed if one does not."""
    sandbox = Sandbox(strict=True)
    braze = Braze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport())
    braze.users.track(attributes=[{"external_id": "u1"}])
    changes = [change(group, "subscribed", external_ids=["u1"]) for group in (EMAIL, "unknown")]
    with pytest.raises(BadRequestError, match="Invalid subscription group id"):
        braze.subscription.status_set_v2(subscription_groups=changes)
    assert status(braze, EMAIL, external_id=["u1"]) == {"u1": "Unknown"}


def test_one_or_several(braze: Braze) -> None:
    """A string means the same as a list of one."""
    braze.users.track(attributes=[{"external_id": "u1", "email": ADDRESS, "phone": NUMBER}])
    braze.subscription.status_set(subscription_group_id=EMAIL, subscription_state="subscribed", external_id="u1")
    braze.subscription.status_set(subscription_group_id=SMS, subscription_state="unsubscribed", phone=NUMBER)
    assert status(braze, EMAIL, external_id=["u1"]) == {"u1": "Subscribed"}
    assert status(braze, SMS, external_id=["u1"]) == {"u1": "Unsubscribed"}


@pytest.mark.parametrize("method", ["blocklist", "blacklist"])
def test_block(method: str, braze_sandbox: Sandbox, braze: Braze) -> None:
    """The new name and the old one do the same: unsubscribe, and mark as bounced until that is removed."""
    braze.users.track(attributes=[{"external_id": "u1", "email": ADDRESS}])
    getattr(braze.email, method)(email=ADDRESS)
    getattr(braze.email, method)(email=["Bob@example.com"])
    assert braze_sandbox.users["u1"]["email_subscribe"] == "unsubscribed"
    for address in (ADDRESS, "bob@example.com"):
        assert [item.email for item in braze.email.hard_bounces(end_date=END, email=address).emails] == [address]
        assert [item.email for item in braze.email.unsubscribes(end_date=END, email=address).emails] == [address]
    braze.email.bounce_remove(email=ADDRESS)
    assert braze.email.hard_bounces(end_date=END, email=ADDRESS).emails == []
    braze.email.status(email=ADDRESS, subscription_state="opted_in")
    assert braze_sandbox.users["u1"]["email_subscribe"] == "opted_in"
    assert braze.email.unsubscribes(end_date=END, email=ADDRESS).emails == []
