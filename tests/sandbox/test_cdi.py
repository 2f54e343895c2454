"""Cloud Data Ingestion: integrations, and syncs that run by the clock of the sandbox."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from braze_client import BadRequestError, Braze, NotFoundError, RateLimitError
from braze_sandbox import Request, Sandbox

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
KEY = "0f4b2c77-98d1-4a6e-b3f5-61c2d09e8a47"
UNKNOWN = "00000000-0000-4000-a000-000000000000"
LAST = {"last_job_start_time", "last_job_status", "last_updated_at"}


@pytest.fixture(autouse=True)
def stopped(braze_sandbox: Sandbox) -> None:
    """Stops the clock, in a sandbox with one more integration, which has never run."""
    braze_sandbox.clock.set(NOW)
    braze_sandbox.seed({"cdi_integrations": [integration(KEY)]})


@pytest.fixture
def once(braze: Braze) -> Braze:
    """A client that does not retry."""
    return braze.with_options(max_retries=0)


def integration(key: str, **members: Any) -> dict[str, Any]:
    """Return an integration."""
    names = {"app_group_id": "a", "integration_name": "Points", "integration_type": "user_attributes"}
    return {"integration_id": key, **names, "integration_status": "active", **members}


def syncs(braze: Braze, key: str = KEY) -> list[dict[str, Any]]:
    """Return the syncs of an integration, the latest first."""
    return [sync.to_dict() for sync in braze.cdi.integration_job_sync_status_iter(integration_id=key)]


def shown(braze: Braze) -> dict[str, Any]:
    """Return the integration as it is listed."""
    (found,) = [item for item in braze.cdi.integrations_list_iter() if item.integration_id == KEY]
    return found.to_dict()


def test_sync(once: Braze, braze_sandbox: Sandbox) -> None:
    """A sync runs for a minute, in which no other can be started, and then succeeds. The integration shows the last."""
    assert syncs(once) == []
    assert shown(once).keys() & LAST == set()
    once.cdi.integration_sync(integration_id=KEY)
    start = {"sync_start_time": "2026-01-05T09:30:00.000Z"}
    running = {"job_status": "running", **start, "rows_failed_with_errors": 0}
    assert syncs(once) == [{**running, "rows_synced": 0}]
    braze_sandbox.clock.advance(timedelta(seconds=30))
    assert syncs(once) == [{**running, "rows_synced": 50}]
    assert {name: shown(once).get(name) for name in LAST} == {
        "last_job_start_time": "2026-01-05T09:30:00.000Z",
        "last_job_status": "running",
        "last_updated_at": None,
    }
    with pytest.raises(RateLimitError, match="Another job is in progress"):
        once.cdi.integration_sync(integration_id=KEY)
    braze_sandbox.clock.advance(timedelta(seconds=30))
    finished = {
        "job_status": "success",
        **start,
        "sync_finish_time": "2026-01-05T09:31:00.000Z",
        "last_timestamp_synced": "2026-01-05T09:30:00.000Z",
        "rows_synced": 100,
        "rows_failed_with_errors": 0,
    }
    assert syncs(once) == [finished]
    once.cdi.integration_sync(integration_id=KEY)
    assert [sync["job_status"] for sync in syncs(once)] == ["running", "success"]
    assert shown(once)["last_updated_at"] == "2026-01-05T09:30:00.000Z"


@pytest.mark.parametrize(
    "result",
    [
        {"job_status": "partial", "rows_synced": 90, "rows_failed_with_errors": 10},
        {"job_status": "error", "rows_synced": 0, "rows_failed_with_errors": 100},
        {"job_status": "config_error", "rows_synced": 0, "rows_failed_with_errors": 0},
    ],
)
def test_result(result: dict[str, Any], braze: Braze, braze_sandbox: Sandbox) -> None:
    """A seed decides how the syncs of an integration end. The list does not show that."""
    braze_sandbox.seed({"cdi_integrations": [integration(KEY, sync_result=result)]})
    braze.cdi.integration_sync(integration_id=KEY)
    assert syncs(braze)[0]["job_status"] == "running"
    braze_sandbox.clock.advance(timedelta(minutes=1))
    assert syncs(braze)[0].items() >= result.items()
    assert "sync_result" not in shown(braze)


def test_pages(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Both lists have pages of 10."""
    many = [integration(f"{number:08}-0000-4000-a000-000000000000") for number in range(25)]
    braze_sandbox.seed({"cdi_integrations": many})
    listed = [item.integration_id for item in braze.cdi.integrations_list_iter()]
    assert listed[-25:] == [item["integration_id"] for item in many]
    for _ in range(21):
        braze.cdi.integration_sync(integration_id=KEY)
        braze_sandbox.clock.advance(timedelta(minutes=1))
    starts = [sync["sync_start_time"] for sync in syncs(braze)]
    assert (len(starts), starts) == (21, sorted(starts, reverse=True))
    assert len(braze.cdi.integration_job_sync_status(integration_id=KEY).results) == 10
    for call in (braze.cdi.integrations_list, braze.cdi.integration_job_sync_status):
        arguments = {} if call == braze.cdi.integrations_list else {"integration_id": KEY}
        with pytest.raises(BadRequestError, match="Invalid cursor"):
            call(cursor="10", **arguments)


def test_unknown(braze: Braze) -> None:
    """An unknown integration is taken for one of your own. An id of another form is not valid."""
    braze.cdi.integration_sync(integration_id=UNKNOWN)
    assert [sync["job_status"] for sync in syncs(braze, UNKNOWN)] == ["running"]
    for call in (braze.cdi.integration_sync, braze.cdi.integration_job_sync_status):
        with pytest.raises(BadRequestError, match="Invalid integration ID"):
            call(integration_id="points")


@pytest.mark.parametrize("braze_sandbox_options", [{"strict": True}])
def test_strict(braze: Braze) -> None:
    """A strict sandbox knows what was seeded only."""
    with pytest.raises(NotFoundError, match="Integration not found"):
        braze.cdi.integration_sync(integration_id=UNKNOWN)
    with pytest.raises(BadRequestError, match="Invalid integration ID"):
        braze.cdi.integration_job_sync_status(integration_id=UNKNOWN)
    braze.cdi.integration_sync(integration_id=KEY)


@pytest.mark.parametrize(
    ("method", "path", "permission"),
    [
        ("GET", "/cdi/integrations", "cdi.integration_list"),
        ("GET", f"/cdi/integrations/{KEY}/job_sync_status", "cdi.integration_job_status"),
        ("POST", f"/cdi/integrations/{KEY}/sync", "cdi.integration_sync"),
    ],
)
def test_permission(method: str, path: str, permission: str) -> None:
    """Each operation needs its permission."""
    sandbox = Sandbox(api_keys={"none": [], "right": [permission]})
    statuses = [
        sandbox.handle(Request(method, path, (), {"authorization": f"Bearer {key}"}, b"")).status
        for key in ("none", "right")
    ]
    assert statuses[0] == 403
    assert statuses[1] in (200, 202)
