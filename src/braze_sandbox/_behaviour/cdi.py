"""Cloud Data Ingestion: integrations, which only the dashboard can create, and their syncs."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_iso, parse_utc

from .pagination import paginate, pick
from .registry import OperationRequest, handles

SYNC_TIME = timedelta(minutes=1)
"""How long a sync runs, by the clock of the sandbox."""

_RESULT = {"job_status": "success", "rows_synced": 100, "rows_failed_with_errors": 0}
"""How a sync ends, unless its integration has a ``sync_result``."""
_INTEGRATION_ID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


@handles("cdi_integrations_list")
def list_integrations(request: OperationRequest) -> Any:
    """
    List the integrations with their latest syncs.
    """
    page = paginate(request, request.state.cdi_integrations)
    properties = request.properties("CdiIntegration")
    found = [pick({**integration, **_latest(request, integration)}, properties) for integration in page]
    return {"results": found, "message": "success"}


@handles("cdi_integration_job_sync_status")
def list_syncs(request: OperationRequest) -> Any:
    """
    List the syncs of an integration, the latest first.
    """
    _check_integration(request, 400)
    page = paginate(request, _syncs(request, request.path["integration_id"]))
    return {"results": page, "message": "success"}


@handles("cdi_integration_sync")
def start_sync(request: OperationRequest) -> Any:
    """
    Start a sync, unless one is running. It ends after `SYNC_TIME`, as the ``sync_result`` of the integration says.
    """
    integration = _check_integration(request, 404)
    identifier = request.path["integration_id"]
    if any(sync["job_status"] == "running" for sync in _syncs(request, identifier)):
        raise HTTPError(429, "Another job is in progress")
    started = format_iso(request.now)
    request.state.cdi_syncs.save(
        {
            "name": sync_key(identifier, started),
            "integration_id": identifier,
            "sync_start_time": started,
            "sync_finish_time": format_iso(request.now + SYNC_TIME),
            "last_timestamp_synced": started,
            **_RESULT,
            **pick(integration.get("sync_result", {}), _RESULT),
        }
    )
    return {"message": "success"}


def sync_key(integration_id: str, started: str) -> str:
    """
    Return the key of a sync. Those of one integration do not overlap.
    """
    return f"{integration_id} {started}"


def _check_integration(request: OperationRequest, status: int) -> Record:
    """
    Return the integration in the path. An unknown one is an error with *status* in a strict sandbox, and else empty.
    """
    identifier = request.path["integration_id"]
    integration = request.state.cdi_integrations.get(identifier)
    if integration is not None:
        return integration
    if not _INTEGRATION_ID.fullmatch(identifier):
        raise HTTPError(400, "Invalid integration ID")
    if request.strict:
        raise HTTPError(status, "Integration not found" if status == 404 else "Invalid integration ID")
    return {}


def _syncs(request: OperationRequest, integration_id: str) -> list[Record]:
    """
    Return the syncs of an integration as they are at the time of the request, the latest first.
    """
    stored = request.state.cdi_syncs.find(integration_id)
    stored = [sync for sync in stored if (parse_utc(sync["sync_start_time"]) or request.now) <= request.now]
    stored = sorted(stored, key=lambda sync: sync["sync_start_time"], reverse=True)
    properties = request.properties("CdiSync")
    return [pick(_at(sync, request.now), properties) for sync in stored]


def _at(sync: Record, now: datetime) -> Record:
    """
    Return a sync as it is at a time. While it runs, rows are synced bit by bit, and it has no end.
    """
    start, finish = parse_utc(sync["sync_start_time"]), parse_utc(sync.get("sync_finish_time"))
    if start is None or finish is None or now >= finish:
        return sync
    share = (now - start) / (finish - start)
    running = {name: value for name, value in sync.items() if name not in ("sync_finish_time", "last_timestamp_synced")}
    rows = {name: int(sync.get(name, 0) * share) for name in ("rows_synced", "rows_failed_with_errors")}
    return {**running, **rows, "job_status": "running"}


def _latest(request: OperationRequest, integration: Record) -> Record:
    syncs = _syncs(request, integration["integration_id"])
    if not syncs:
        return {}
    latest = {"last_job_start_time": syncs[0]["sync_start_time"], "last_job_status": syncs[0]["job_status"]}
    synced = next((sync["last_timestamp_synced"] for sync in syncs if "last_timestamp_synced" in sync), None)
    return {**latest, **({"last_updated_at": synced} if synced else {})}
