"""Copies of campaigns and Canvases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from braze_client import BadRequestError, Braze, PermissionDeniedError
from braze_sandbox import Sandbox

from .test_examples import KEY

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
CAMPAIGN, CANVAS = "3f8a1c52-7d0e-4b96-9a41-6c2d85e0b713", "6c1f9b7e-3a52-4d08-8f14-2be97c05d3a1"


def ids_in(value: Any) -> set[str]:
    """Return the identifiers of an object and its parts."""
    found = {value["id"], *(step["id"] for step in value.get("steps", ()))}
    for holder in (value, *value.get("steps", ())):
        found |= set(holder.get("messages", {}))
    return found


def test_unknown_as_seed(braze_sandbox: Sandbox, braze: Braze) -> None:
    """The copies of unknown campaigns and Canvases are seeds, before and after they appear."""
    braze.campaigns.duplicate(campaign_id="mine", name="Copy")
    braze.canvas.duplicate(canvas_id="mine", name="Copy")
    Sandbox().seed(braze_sandbox.state())
    braze_sandbox.clock.advance(timedelta(seconds=2))
    Sandbox().seed(braze_sandbox.state())
    assert {"Copy"} <= {campaign.name for campaign in braze.campaigns.list_iter()}


def test_campaign(braze_sandbox: Sandbox, braze: Braze) -> None:
    """A copy appears once the clock moves: a draft under the new name, with identifiers of its own."""
    braze_sandbox.clock.set(NOW)
    before = {campaign.id for campaign in braze.campaigns.list_iter()}
    assert braze.campaigns.duplicate(campaign_id=CAMPAIGN, name="Copy", tag_names="new").message == "success"
    assert {campaign.id for campaign in braze.campaigns.list_iter()} == before
    braze_sandbox.clock.set(NOW + timedelta(microseconds=1))
    (copy,) = [campaign for campaign in braze.campaigns.list_iter() if campaign.id not in before]
    assert (copy.name, copy.tags) == ("Copy", ["new"])
    details = braze.campaigns.details(campaign_id=copy.id).to_dict()
    original = braze.campaigns.details(campaign_id=CAMPAIGN).to_dict()
    assert (details["draft"], details["enabled"], details["description"]) == (True, False, original["description"])
    assert "last_sent" not in details
    assert list(details["messages"].values()) == list(original["messages"].values())
    stored = {item["id"]: item for item in braze_sandbox.state()["campaigns"]}
    assert not ids_in(stored[copy.id]) & ids_in(stored[CAMPAIGN])


def test_canvas(braze_sandbox: Sandbox, braze: Braze) -> None:
    """The steps of a copy refer to each other, not to those of the original; each request makes a copy."""
    braze_sandbox.clock.set(NOW)
    for _ in range(2):
        braze.canvas.duplicate(canvas_id=CANVAS, name="Copy", description="D", tag_names=["a", "b"])
    braze_sandbox.clock.set(NOW + timedelta(minutes=1))
    copies = [canvas for canvas in braze.canvas.list_iter() if canvas.name == "Copy"]
    assert len({copy.id for copy in copies}) == 2
    details = braze.canvas.details(canvas_id=copies[0].id).to_dict()
    steps = {step["id"] for step in details["steps"]}
    assert {name for variant in details["variants"] for name in variant["first_step_ids"]} <= steps
    assert {path["next_step_id"] for step in details["steps"] for path in step["next_paths"]} <= steps | {None}
    assert (details["description"], details["tags"]) == ("D", ["a", "b"])
    stored = {item["id"]: item for item in braze_sandbox.state()["canvases"]}
    assert not ids_in(stored[copies[0].id]) & ids_in(stored[CANVAS])


def test_unknown(braze_sandbox: Sandbox, braze: Braze) -> None:
    """An unknown original is taken for one of your own, unless the sandbox is strict; so are tags."""
    braze_sandbox.clock.set(NOW)
    braze.campaigns.duplicate(campaign_id="mine", name="Copy", tag_names=["mine"])
    braze.canvas.duplicate(canvas_id="mine", name="Copy")
    braze_sandbox.clock.set(NOW + timedelta(minutes=1))
    assert "Copy" in [campaign.name for campaign in braze.campaigns.list_iter()]
    assert "Copy" in [canvas.name for canvas in braze.canvas.list_iter()]
    sandbox = Sandbox(strict=True)
    sandbox.clock.set(NOW)
    strict = Braze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport())
    with pytest.raises(BadRequestError, match="Invalid Campaign ID"):
        strict.campaigns.duplicate(campaign_id="mine", name="Copy")
    with pytest.raises(BadRequestError, match="tag_names"):
        strict.canvas.duplicate(canvas_id=CANVAS, name="Copy", tag_names="unknown")
    strict.canvas.duplicate(canvas_id=CANVAS, name="Copy", tag_names="onboarding")
    assert [item["record"]["name"] for item in sandbox.state()["deferred"]] == ["Copy"]


def test_permission() -> None:
    """Copying has a permission of its own."""
    sandbox = Sandbox(api_keys={KEY: ["campaigns.list"]})
    with pytest.raises(PermissionDeniedError):
        Braze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport()).campaigns.duplicate(
            campaign_id=CAMPAIGN, name="Copy"
        )
    assert "deferred" not in sandbox.state()
