"""Bulk and synchronous tracking."""

from __future__ import annotations

import json
from typing import Any

import pytest

from braze_client import ArgumentError, BadRequestError, Braze, PartialFailureError, PermissionDeniedError, dicts
from braze_sandbox import Request, Response, Sandbox

from .test_examples import KEY

TIME = "2026-01-05T09:30:00Z"


def post(sandbox: Sandbox, path: str, **body: Any) -> Response:
    headers = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
    return sandbox.handle(Request("POST", path, (), headers, json.dumps(body).encode()))


def test_bulk(braze_sandbox: Sandbox, braze: Braze) -> None:
    """A thousand objects of different lists are tracked; one more is refused, and changes nothing."""
    attributes = [{"external_id": f"u{number}", "size": number} for number in range(500)]
    events: list[dicts.Event] = [{"external_id": f"u{number}", "name": "seen", "time": TIME} for number in range(500)]
    response = braze.users.track_bulk(attributes=attributes, events=events)
    assert (response.attributes_processed, response.events_processed) == (500, 500)
    assert braze_sandbox.users["u499"]["custom_attributes"] == {"size": 499}
    assert braze_sandbox.users["u499"]["custom_events"][0]["count"] == 1
    before = braze_sandbox.state()
    refused = post(braze_sandbox, "/users/track/bulk", attributes=[*attributes, {"external_id": "x"}], events=events)
    assert refused.status == 400
    assert "1000" in refused.body["message"]
    assert braze_sandbox.state() == before
    with pytest.raises(ArgumentError):
        braze.users.track_bulk(attributes=[*attributes, {"external_id": "x"}], events=events)


def test_objects_of_one_user(braze_sandbox: Sandbox, braze: Braze) -> None:
    """A hundred objects can be for the same user, however the user is identified."""
    braze.users.track(attributes=[{"external_id": "u1", "email": "ada@example.com"}])
    events: list[dicts.Event] = [{"external_id": "u1", "name": "seen", "time": TIME} for _ in range(60)]
    events += [{"email": "ada@example.com", "name": "seen", "time": TIME} for _ in range(40)]
    assert braze.users.track_bulk(events=events).events_processed == 100
    with pytest.raises(BadRequestError, match="100 objects for the same user"):
        braze.users.track_bulk(events=events, attributes=[{"external_id": "u1", "first_name": "Ada"}])
    assert braze_sandbox.users["u1"]["custom_events"][0]["count"] == 100
    new: list[dicts.Event] = [{"external_id": "u2", "name": "seen", "time": TIME} for _ in range(101)]
    with pytest.raises(BadRequestError, match="same user"):
        braze.users.track_bulk(events=new)
    assert "u2" not in braze_sandbox.users


def test_bulk_size(braze_sandbox: Sandbox) -> None:
    """A body of more than 2 MB is refused with 400, as documented for this operation, and with 413 elsewhere."""
    attributes = [{"external_id": f"u{number}", "text": "a" * 20_000} for number in range(100)]
    assert post(braze_sandbox, "/users/track/bulk", attributes=attributes).status == 201
    attributes = [{**item, "text": "b" * 21_000} for item in attributes]
    assert post(braze_sandbox, "/users/track/bulk", attributes=attributes).status == 400
    assert braze_sandbox.users["u1"]["custom_attributes"]["text"][0] == "a"
    assert post(braze_sandbox, "/users/track/sync", attributes=[{"text": "c" * 4_200_000}]).status == 413


def test_bulk_errors(braze_sandbox: Sandbox, braze: Braze) -> None:
    """A wrong object does not affect the others, and its error says where it is."""
    wrong = {"external_id": "u2", "email": "wrong"}
    response = post(braze_sandbox, "/users/track/bulk", attributes=[{"external_id": "u1", "size": 1}, wrong])
    assert response.status == 201
    assert response.body["errors"] == [{"type": "EMAIL_BAD_FORMAT", "input_array": "attributes", "index": 1}]
    assert set(braze_sandbox.users) == {"u1"}
    assert post(braze_sandbox, "/users/track/bulk", attributes=[wrong]).status == 400
    with pytest.raises(PartialFailureError):
        braze.with_options(raise_on_partial_failure=True).users.track_bulk(attributes=[{"external_id": "u1"}, wrong])


def test_sync_attributes(braze: Braze) -> None:
    """The response has the identifier and the custom attributes of the request with their present values."""
    braze.users.track(attributes=[{"external_id": "u1", "points": 5, "tier": "gold"}])
    attributes = [{"external_id": "u1", "first_name": "Ada", "points": {"inc": 2}, "seen": None}]
    response = braze.users.track_sync(attributes=attributes)
    assert response.to_dict() == {
        "users": [{"external_id": "u1", "custom_attributes": {"points": 7}}],
        "message": "success",
    }


def test_sync_occurrences(braze_sandbox: Sandbox, braze: Braze) -> None:
    """An event or a purchase comes back with its first and last time and its count."""
    alias: dicts.UserAlias = {"alias_name": "ada", "alias_label": "login"}
    braze.users.track(attributes=[{"user_alias": alias, "_update_existing_only": False, "email": "ada@example.com"}])
    events: list[dicts.Event] = [
        {"email": "ada@example.com", "name": "seen", "time": time} for time in (TIME, "2025-12-24T18:00:00Z")
    ]
    for event in events:
        users = braze.users.track_sync(events=[event]).to_dict()["users"]
    occurrences = {"first": "2025-12-24T18:00:00.000Z", "last": "2026-01-05T09:30:00.000Z", "count": 2}
    assert users == [{"email": "ada@example.com", "custom_events": [{"name": "seen", **occurrences}]}]
    purchase: dicts.Purchase = {
        "user_alias": alias,
        "product_id": "socks",
        "currency": "EUR",
        "price": 5.5,
        "time": TIME,
    }
    (user,) = braze.users.track_sync(purchases=[purchase]).to_dict()["users"]
    assert user["user_alias"] == alias
    assert [(item["product_id"], item["count"]) for item in user["purchase_events"]] == [("socks", 1)]
    (stored,) = braze_sandbox.users.all
    assert stored["total_revenue"] == 5.5


def test_sync_nobody(braze_sandbox: Sandbox, braze: Braze) -> None:
    """Nobody comes back if the user does not exist and must not be created; else the user is created."""
    attributes = {"external_id": "u1", "points": 5}
    assert braze.users.track_sync(attributes=[{**attributes, "_update_existing_only": True}]).users == []
    assert "u1" not in braze_sandbox.users
    assert len(braze.users.track_sync(attributes=[attributes]).users or []) == 1
    assert "u1" in braze_sandbox.users


def test_sync_refuses(braze_sandbox: Sandbox) -> None:
    """There is exactly one object, and if it is wrong, the request fails with its error."""
    one, event = {"external_id": "u1", "points": 5}, {"external_id": "u1", "name": "seen", "time": TIME}
    bodies: tuple[dict[str, Any], ...] = (
        {},
        {"attributes": []},
        {"attributes": [one, one]},
        {"attributes": [one], "events": [event]},
    )
    for body in bodies:
        assert post(braze_sandbox, "/users/track/sync", **body).status == 400
    response = post(braze_sandbox, "/users/track/sync", events=[{**event, "time": "soon"}])
    assert response.status == 400
    assert [(error["input_array"], error["index"]) for error in response.body["errors"]] == [("events", 0)]
    assert "users" not in braze_sandbox.state()


def test_permissions_and_rate_limit() -> None:
    """Each has its permission, and the synchronous one its own bucket."""
    sandbox = Sandbox(api_keys={KEY: ["users.track", "users.track.sync"]}, rate_limits={"users_track_sync": (1, 60)})
    braze = Braze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport())
    with pytest.raises(PermissionDeniedError):
        braze.users.track_bulk(attributes=[{"external_id": "u1"}])
    statuses = [
        post(sandbox, path, attributes=[{"external_id": "u1", "a": 1}]).status
        for path in ("/users/track/sync", "/users/track/sync", "/users/track")
    ]
    assert statuses == [201, 429, 201]
