"""Every fault meets every kind of call, over real sockets."""

from __future__ import annotations

import pytest

from .table import CALLS, FAULTS, Fault, Request, meet


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("call", CALLS, ids=[call.name for call in CALLS])
@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_fault(fault: Fault, call: Request, asynchronous: bool) -> None:
    """
    The expected number of requests arrives, and the caller gets the result or the error that says what is known.

    The waits are those that the server requested. With any fault, a call that may not be retried arrives again only
    after a 429.
    """
    outcome, steps = meet(fault, call, asynchronous=asynchronous)
    assert outcome == (fault.safe if call.safe else fault.unsafe)
    if not call.safe:
        assert set(steps[:-1]) <= {"429"}
