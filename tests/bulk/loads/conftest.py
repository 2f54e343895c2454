"""Clients for loads, over a socket."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from braze_client import Braze

from ...conftest import KEY

USERS = [{"external_id": f"u{number}", "plan": "gold"} for number in range(200)]
EVENTS = [{"external_id": f"u{number % 90}", "name": "read", "time": "2026-01-05T09:30:00Z"} for number in range(200)]


@pytest.fixture
def braze(fresh: str) -> Iterator[Braze]:
    """A client of a sandbox that has forgotten everything."""
    with Braze(KEY, base_url=fresh, max_retries=0) as client:
        yield client


@pytest.fixture
def faults(fresh: str, control: httpx.Client) -> Callable[..., None]:
    """Has the sandbox fail."""

    def put(*rules: dict[str, Any]) -> None:
        control.put("faults", json=list(rules)).raise_for_status()

    return put


class Arrived:
    """What the sandbox has stored."""

    def __init__(self, control: httpx.Client) -> None:
        self._control = control

    def users(self) -> dict[str, dict[str, Any]]:
        """The users, by external id."""
        state = self._control.get("state").raise_for_status().json()
        return {user["external_id"]: user for user in state["users"] if "external_id" in user}

    def events(self) -> int:
        """How many events were counted."""
        return sum(event["count"] for user in self.users().values() for event in user.get("custom_events", ()))

    def requests(self) -> list[dict[str, Any]]:
        """What was received."""
        found: list[dict[str, Any]] = self._control.get("requests").raise_for_status().json()["requests"]
        return found


@pytest.fixture
def arrived(control: httpx.Client) -> Arrived:
    """Tells what the sandbox has stored."""
    return Arrived(control)
