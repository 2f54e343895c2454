"""Live Activities."""

from __future__ import annotations

import json
from typing import Any

import pytest

from braze_client import BadRequestError, Braze, PermissionDeniedError, dicts
from braze_sandbox import Request, Sandbox

from .test_examples import KEY

ACTIVITY: dict[str, Any] = {
    "app_id": "app",
    "activity_id": "match",
    "activity_attributes_type": "Match",
    "activity_attributes": {"home": "Fjord"},
    "content_state": {"goals": 0},
    "notification": {"alert": {"title": "Match", "body": "It begins."}},
}


def stored(sandbox: Sandbox) -> dict[str, Any]:
    return next(item for item in sandbox.state()["live_activities"] if item["activity_id"] == "match")


def names(sandbox: Sandbox) -> set[str]:
    """Return the external ids of the users that were reached."""
    reached = stored(sandbox)["braze_ids"]
    return {user["external_id"] for user in sandbox.users.all if user["braze_id"] in reached}


def test_recipients(braze_sandbox: Sandbox, braze: Braze) -> None:
    """Listed users who exist are reached once; a segment stands for all users; filters select some."""
    braze.users.track(attributes=[{"external_id": f"u{number}", "size": number} for number in range(3)])
    braze.messages.live_activity_start(**ACTIVITY, external_user_ids=["u1", "u1", "unknown"])
    assert (names(braze_sandbox), len(stored(braze_sandbox)["braze_ids"])) == ({"u1"}, 1)
    braze.messages.live_activity_start(**ACTIVITY, segment_id="mine")
    assert names(braze_sandbox) == {"u0", "u1", "u2"}
    condition: dicts.CustomAttributeFilter = {"custom_attribute_name": "size", "comparison": "greater_than", "value": 0}
    braze.messages.live_activity_start(**ACTIVITY, custom_audience={"AND": [{"custom_attribute": condition}]})
    assert names(braze_sandbox) == {"u1", "u2"}


def test_update_and_end(braze_sandbox: Sandbox, braze: Braze) -> None:
    """New content replaces the old, until the activity is ended."""
    braze.messages.live_activity_start(**ACTIVITY, external_user_ids=["u1"])

    def update(goals: int, **options: Any) -> Any:
        state = {"goals": goals}
        braze.messages.live_activity_update(app_id="app", activity_id="match", content_state=state, **options)
        activity = stored(braze_sandbox)
        return activity["content_state"]["goals"], activity["ended"], activity.get("dismissal_date")

    assert update(1) == (1, False, None)
    assert update(2, end_activity=True, dismissal_date="2026-03-07T23:00:00Z") == (2, True, "2026-03-07T23:00:00Z")
    assert update(3) == (2, True, "2026-03-07T23:00:00Z")
    assert stored(braze_sandbox)["activity_attributes"] == {"home": "Fjord"}
    braze.messages.live_activity_start(**ACTIVITY, external_user_ids=["u1"])
    assert update(4) == (4, False, None)


def test_unknown(braze_sandbox: Sandbox, braze: Braze) -> None:
    """An unknown activity is taken for one that the app registered, unless the sandbox is strict."""
    braze.messages.live_activity_update(app_id="app", activity_id="match", content_state={"goals": 1})
    assert stored(braze_sandbox)["content_state"] == {"goals": 1}
    sandbox = Sandbox(strict=True)
    sandbox.seed({"apps": [{"app_id": "app"}]})
    strict = Braze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport())
    with pytest.raises(BadRequestError) as caught:
        strict.messages.live_activity_update(app_id="app", activity_id="match", content_state={})
    assert list(caught.value.response.json()) == ["error"]
    with pytest.raises(BadRequestError, match="Segment"):
        strict.messages.live_activity_start(**ACTIVITY, segment_id="unknown")
    with pytest.raises(BadRequestError, match="app_id"):
        strict.messages.live_activity_start(**{**ACTIVITY, "app_id": "unknown"}, external_user_ids=["u1"])


def test_refused(braze_sandbox: Sandbox) -> None:
    """Listed users, a segment and filters exclude each other, and fifty users are the limit."""
    before = braze_sandbox.state()
    alias = {"alias_name": "a", "alias_label": "b"}
    for recipients in (
        {},
        {"external_user_ids": ["u1"], "segment_id": "s"},
        {"user_aliases": [alias], "segment_id": "s"},
        {"external_user_ids": [f"u{number}" for number in range(51)]},
        {"external_user_ids": [f"u{number}" for number in range(50)], "user_aliases": [alias]},
    ):
        headers = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
        body = json.dumps({**ACTIVITY, **recipients}).encode()
        assert braze_sandbox.handle(Request("POST", "/messages/live_activity/start", (), headers, body)).status == 400
    assert braze_sandbox.state() == before


def test_permission() -> None:
    """Starting and updating have their permissions."""
    sandbox = Sandbox(api_keys={KEY: ["messages.live_activity.update"]})
    braze = Braze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport())
    braze.messages.live_activity_update(app_id="app", activity_id="match", content_state={})
    with pytest.raises(PermissionDeniedError):
        braze.messages.live_activity_start(**ACTIVITY, external_user_ids=["u1"])
