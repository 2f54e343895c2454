"""Syncs of Cloud Data Ingestion, awaited with progress."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from braze_client import JobTimeoutError, RateLimitError, models

from .extracting import Bulk, Time

INTEGRATION = "0f4b2c77-98d1-4a6e-b3f5-61c2d09e8a47"
START = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def shared_time(control: httpx.Client, time: Time) -> None:
    """Lets the clock of the sandbox go with that of the client."""

    def set_time(passed: float) -> None:
        now = (START + timedelta(seconds=passed)).isoformat()
        control.put("time", json={"now": now}).raise_for_status()

    set_time(0)
    time.on_sleep = set_time


def seed(control: httpx.Client, **result: Any) -> None:
    """Store an integration whose syncs end in some way."""
    integration = {"integration_id": INTEGRATION, "app_group_id": "a", "integration_name": "Points"}
    kind = {"integration_type": "user_attributes", "integration_status": "active"}
    record = {**integration, **kind, "sync_result": result}
    control.post("seed", json={"cdi_integrations": [record]}).raise_for_status()


@pytest.mark.parametrize("status", ["success", "partial", "error", "config_error"])
def test_sync(status: str, bulk: Bulk, control: httpx.Client, time: Time) -> None:
    """The sync is returned once it has ended, however it has. Progress grows until then."""
    seed(control, job_status=status, rows_synced=90, rows_failed_with_errors=10)
    seen: list[models.CdiSync] = []
    sync = bulk.sync_integration(INTEGRATION, on_progress=seen.append)
    assert (sync.job_status, sync.rows_synced, sync.rows_failed_with_errors) == (status, 90, 10)
    assert seen[-1] == sync
    synced = [item.rows_synced or 0 for item in seen]
    assert (synced == sorted(synced), {item.job_status for item in seen[:-1]}) == (True, {"running"})
    assert 60 <= time.passed < 90


def test_earlier_syncs(bulk: Bulk, control: httpx.Client) -> None:
    """An earlier sync is not taken for this one."""
    seed(control, job_status="error")
    bulk.sync_integration(INTEGRATION)
    seed(control, job_status="success")
    assert bulk.sync_integration(INTEGRATION).job_status == "success"


def test_timeout(bulk: Bulk) -> None:
    """A sync that takes too long is left to Braze."""
    with pytest.raises(JobTimeoutError, match="is still running after 30 s; Braze continues") as caught:
        bulk.sync_integration(INTEGRATION, timeout=30)
    assert caught.value.receipt is None


def test_another_is_running(bulk: Bulk, time: Time) -> None:
    """While a sync runs, no other can be started."""
    with pytest.raises(JobTimeoutError):
        bulk.sync_integration(INTEGRATION, timeout=0)
    bulk.options = {"max_retries": 0}
    with pytest.raises(RateLimitError, match="Another job is in progress"):
        bulk.sync_integration(INTEGRATION)
