"""
Fixtures for pytest, which finds them by itself: a sandbox for each test, and clients that send requests to it.

Nothing is imported before a test uses a fixture, since pytest loads this module wherever the client is installed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from ._extra import explain

if TYPE_CHECKING:
    from braze_client import AsyncBraze, Braze

    from ._sandbox import Sandbox

KEY = "sandbox"
"""The key that the clients send. By default the sandbox accepts every key."""
BASE_URL = "http://127.0.0.1"
"""The base URL of the clients. Nothing listens there."""


@pytest.fixture
def braze_sandbox_options() -> dict[str, Any]:
    """The arguments of the test's `Sandbox`. Override this fixture to change them."""
    return {}


@pytest.fixture
def braze_sandbox(braze_sandbox_options: dict[str, Any]) -> Iterator[Sandbox]:
    """A sandbox for this test, in the same process and without a port."""
    try:
        from ._sandbox import Sandbox
    except ModuleNotFoundError as error:
        pytest.fail(explain(error), pytrace=False)

    sandbox = Sandbox(**braze_sandbox_options)
    yield sandbox
    sandbox.close()


@pytest.fixture
def braze(braze_sandbox: Sandbox) -> Iterator[Braze]:
    """A client that sends requests to the test's sandbox."""
    from braze_client import Braze

    with Braze(KEY, base_url=BASE_URL, transport=braze_sandbox.transport()) as client:
        yield client


@pytest.fixture
def async_braze(braze_sandbox: Sandbox) -> AsyncBraze:
    """An asynchronous client that sends requests to the test's sandbox. It has no connections to close."""
    from braze_client import AsyncBraze

    return AsyncBraze(KEY, base_url=BASE_URL, transport=braze_sandbox.transport())
