"""Fixtures of the tests of bulk operations."""

from __future__ import annotations

import pytest

from .extracting import CLIENTS, Bulk, Time


@pytest.fixture
def time() -> Time:
    """The time of the client."""
    return Time()


@pytest.fixture(params=CLIENTS)
def bulk(request: pytest.FixtureRequest, fresh: str, time: Time) -> Bulk:
    """The bulk operations of a client of the sandbox, which has forgotten everything."""
    return Bulk(str(request.param), fresh, time)
