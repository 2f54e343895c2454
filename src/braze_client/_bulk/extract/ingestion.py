"""Syncs of Cloud Data Ingestion: started and awaited."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from braze_client.errors import JobTimeoutError

from .calls import call_of
from .patience import Patience
from .steps import Flow, Give, Invoke, Wait

if TYPE_CHECKING:
    from braze_client import models
    from braze_client._session import SharedSession

TIMEOUT = 3600.0
"""Seconds to wait for the end of a sync, by default."""
_RUNNING = "running"


def sync_integration(
    session: SharedSession[Any],
    integration_id: str,
    timeout: float,
    on_progress: Callable[[models.CdiSync], object] | None,
) -> Flow[models.CdiSync]:
    """
    Start a sync and wait for its end; see `Bulk.sync_integration`.
    """
    known = {str(sync.sync_start_time) for sync in (yield from _latest(integration_id))}
    yield Invoke(call_of("cdi_integration_sync", integration_id=integration_id))
    patience = Patience(session.clock, timeout)
    while True:
        # It appears in the list a moment after it was accepted.
        new = [sync for sync in (yield from _latest(integration_id)) if str(sync.sync_start_time) not in known]
        if new:
            # Of those that are new, the first: a sync that the schedule starts can only follow it.
            sync = new[-1]
            if on_progress is not None:
                yield Give(on_progress, sync)
            if sync.job_status.lower() != _RUNNING:
                return sync
        delay = patience.next_delay()
        if delay is None:
            state = "is still running" if new else "has not appeared"
            raise JobTimeoutError(f"the sync of the integration {state} after {timeout:g} s; Braze continues with it")
        yield Wait(delay)


def _latest(integration_id: str) -> Flow[list[models.CdiSync]]:
    response = yield Invoke(call_of("cdi_integration_job_sync_status", integration_id=integration_id))
    syncs: list[models.CdiSync] = response.result.results
    return syncs
