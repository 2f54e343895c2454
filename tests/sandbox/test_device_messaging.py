"""Banners."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from braze_client import BadRequestError, Braze, PermissionDeniedError
from braze_sandbox import Request, Response, Sandbox

from .test_examples import KEY

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
WHO = {"external_user_id": "u1", "app_id": "app", "app_version": "1.0"}


def banner(name: str, placement: str, **fields: Any) -> dict[str, Any]:
    return {
        "id": name,
        "placement_id": placement,
        "is_control": False,
        "is_test_send": False,
        "expires_at": -1,
        "properties": None,
        **fields,
    }


def event(name: str, kind: str) -> Any:
    return {"id": name, "event_type": kind, "timestamp": "2026-01-05T09:30:00Z"}


def shown(braze: Braze, *placements: str, user: str = "u1") -> dict[str, str | None]:
    """Return the Banner of each placement."""
    response = braze.device_messaging.banners_sync(**{**WHO, "external_user_id": user}, placements=[*placements])
    return {name: item and item["id"] for name, item in response.to_dict()["banners"].items()}


def track(sandbox: Sandbox, events: list[Any], **changes: Any) -> Response:
    headers = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
    body = json.dumps({**WHO, "events": events, **changes}).encode()
    return sandbox.handle(Request("POST", "/v1/device-messaging/banners/track", (), headers, body))


def test_dismiss(braze_sandbox: Sandbox, braze: Braze) -> None:
    """The first Banner of a placement is shown until the user dismisses it; other users still see it."""
    braze_sandbox.seed({"banners": [banner("b1", "top"), banner("b2", "top"), banner("b3", "side")]})
    assert shown(braze, "top", "side", "empty") == {"top": "b1", "side": "b3", "empty": None}
    response = braze.device_messaging.banners_track(**WHO, events=[event("b1", "impression"), event("b1", "click")])
    assert response.events_processed == 2
    assert shown(braze, "top") == {"top": "b1"}
    braze.device_messaging.banners_track(**WHO, events=[event("b1", "dismiss")])
    assert shown(braze, "top") == {"top": "b2"}
    assert shown(braze, "top", user="u2") == {"top": "b1"}
    stored = [(item["external_user_id"], item["event_type"]) for item in braze_sandbox.state()["banner_events"]]
    assert stored == [("u1", "impression"), ("u1", "click"), ("u1", "dismiss")]


def test_expiry(braze_sandbox: Sandbox, braze: Braze) -> None:
    """A Banner is shown until it expires."""
    braze_sandbox.clock.set(NOW)
    end = NOW + timedelta(hours=1)
    braze_sandbox.seed({"banners": [banner("b1", "top", expires_at=int(end.timestamp()))]})
    assert shown(braze, "top") == {"top": "b1"}
    braze_sandbox.clock.set(end)
    assert shown(braze, "top") == {"top": None}


def test_single_events(braze_sandbox: Sandbox) -> None:
    """Wrong events are listed, and the others recorded. If all are wrong, the request fails."""
    wrong = [{**event("b1", "click"), "timestamp": "soon"}, event("b1", "seen"), {"id": "b1"}]
    response = track(braze_sandbox, [wrong[0], event("b1", "click"), *wrong[1:]])
    assert (response.status, response.body["events_processed"]) == (202, 1)
    assert [error["index"] for error in response.body["errors"]] == [0, 2, 3]
    assert response.body["errors"][1]["type"] == "event_type: must be one of impression, click, dismiss"
    response = track(braze_sandbox, wrong)
    assert response.status == 400
    assert {error["index"] for error in response.body["errors"]} == {0, 1, 2}
    assert len(braze_sandbox.state()["banner_events"]) == 1


def test_refused(braze_sandbox: Sandbox, braze: Braze) -> None:
    """There must be an event and a placement, and identifiers have a limit."""
    assert track(braze_sandbox, []).status == 400
    assert track(braze_sandbox, [event("b1", "click")], external_user_id="é" * 494).status == 400
    assert track(braze_sandbox, [event("b1", "click")], external_user_id="é" * 493).status == 202
    assert track(braze_sandbox, [event("b1", "click")], app_version="1" * 256).status == 400
    with pytest.raises(BadRequestError, match="device_id"):
        braze.device_messaging.banners_sync(**WHO, placements=["top"], device_id="d" * 1012)
    braze.device_messaging.banners_sync(**WHO, placements=["top"], device_id="d" * 1011)


def test_strict_and_permission() -> None:
    """In a strict sandbox apps and Banners must exist, and each operation needs its permission."""
    strict = Sandbox(strict=True)
    assert track(strict, [event("b1", "click")]).status == 400
    strict.seed({"apps": [{"app_id": "app"}], "banners": [banner("b1", "top")]})
    response = track(strict, [event("b1", "click"), event("b2", "click")])
    assert (response.status, [error["index"] for error in response.body["errors"]]) == (202, [1])
    sandbox = Sandbox(api_keys={KEY: ["banners.sync"]})
    braze = Braze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport())
    assert shown(braze, "top") == {"top": None}
    with pytest.raises(PermissionDeniedError):
        braze.device_messaging.banners_track(**WHO, events=[event("b1", "click")])
