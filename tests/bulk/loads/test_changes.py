"""Only what changed is sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from braze_client import Braze
from braze_client.bulk import CheckpointError

from .conftest import Arrived

Faults = Callable[..., None]


@pytest.fixture
def options(tmp_path: Path) -> dict[str, Any]:
    return {"only_changes": True, "ledger": tmp_path / "ledger.sqlite"}


def sent(arrived: Arrived) -> list[dict[str, Any]]:
    """The attributes of the latest request."""
    found: list[dict[str, Any]] = arrived.requests()[-1]["body"]["attributes"]
    return found


def test_unchanged_values_stay_at_home(braze: Braze, arrived: Arrived, options: dict[str, Any]) -> None:
    """A record that changes nothing is skipped, and of the others only what changes is sent."""
    users = [{"external_id": f"u{n}", "email": f"u{n}@example.com", "plan": "free"} for n in range(3)]
    assert braze.bulk.track(attributes=users, **options).data_points == 6
    users[1]["plan"] = "gold"
    users[2]["email"] = "new@example.com"
    report = braze.bulk.track(attributes=users, **options)
    assert (report.submitted, report.skipped, report.data_points) == (2, 1, 2)
    assert sent(arrived) == [
        {"external_id": "u1", "plan": "gold"},
        {"external_id": "u2", "email": "new@example.com"},
    ]
    assert braze.bulk.track(attributes=users, **options).skipped == 3


def test_a_missing_row_deletes_nothing(braze: Braze, arrived: Arrived, options: dict[str, Any]) -> None:
    """A user that is no longer in the source, or a field that is not, is left alone."""
    braze.bulk.track(attributes=[{"external_id": "u1", "plan": "free"}, {"external_id": "u2"}], **options)
    report = braze.bulk.track(attributes=[{"external_id": "u1"}], **options)
    assert (report.skipped, report.requests) == (1, 0)
    assert arrived.users()["u1"]["custom_attributes"]["plan"] == "free"


def test_rejected_values_are_sent_again(braze: Braze, options: dict[str, Any]) -> None:
    """Only what Braze accepted is known."""
    user = [{"external_id": "u1", "email": "no address"}]
    assert braze.bulk.track(attributes=user, **options).rejected == 1
    assert braze.bulk.track(attributes=user, **options).rejected == 1


def test_what_may_have_been_taken_is_not_known(
    braze: Braze, faults: Faults, arrived: Arrived, options: dict[str, Any]
) -> None:
    """After a load without a verdict, going back to the old value is a change, too."""
    old, new = [{"external_id": "u1", "plan": "free"}], [{"external_id": "u1", "plan": "gold", "n": {"inc": 1}}]
    braze.bulk.track(attributes=old, **options)
    faults({"operation": "users_track", "drop": True, "processed": True, "times": 1})
    assert braze.bulk.track(attributes=new, **options).unknown == 1
    assert arrived.users()["u1"]["custom_attributes"]["plan"] == "gold"
    assert braze.bulk.track(attributes=old, **options).submitted == 1
    assert arrived.users()["u1"]["custom_attributes"]["plan"] == "free"


def test_several_records_of_a_user(braze: Braze, arrived: Arrived, options: dict[str, Any]) -> None:
    """The last of several values counts, though the first is what was sent before."""
    braze.bulk.track(attributes=[{"external_id": "u1", "plan": "free"}], **options)
    rows = [{"external_id": "u1", "plan": plan} for plan in ("gold", "free")]
    assert braze.bulk.track(attributes=rows, **options).submitted == 2
    assert arrived.users()["u1"]["custom_attributes"]["plan"] == "free"
    assert braze.bulk.track(attributes=rows[1:], **options).skipped == 1


def test_merging_is_not_replacing(braze: Braze, options: dict[str, Any]) -> None:
    """An object that was merged says nothing about what replaces it."""
    user = {"external_id": "u1", "car": {"color": "red"}}
    assert braze.bulk.track(attributes=[{**user, "_merge_objects": True}], **options).submitted == 1
    assert braze.bulk.track(attributes=[user], **options).submitted == 1
    assert braze.bulk.track(attributes=[user], **options).skipped == 1


def test_a_ledger_belongs_to_one_workspace(braze: Braze, options: dict[str, Any]) -> None:
    """What one workspace was sent says nothing about another."""
    braze.bulk.track(attributes=[{"external_id": "u1"}], **options)
    with Braze("key", "EU-01") as other, pytest.raises(CheckpointError, match="another workspace"):
        other.bulk.track(attributes=[{"external_id": "u1"}], dry_run=True, **options)
