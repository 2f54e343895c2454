"""Fixtures that several kinds of tests share."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from braze_client._clock import Clock

from .processes import run_sandbox

ROOT = Path(__file__).parent.parent
KEY = "not-a-real-key"
NOW = 1_770_000_000.0


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """Runs each asynchronous test under both event loops."""
    return str(request.param)


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps the developer's own settings, and proxies, out of the tests."""
    for name in ("BRAZE_API_KEY", "BRAZE_REGION", "BRAZE_BASE_URL", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(autouse=True)
def sleeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Keeps clients from sleeping; holds the seconds that they would have slept."""
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    clock = Clock(now=lambda: NOW, sleep=slept.append, sleep_async=sleep, random=lambda: 0.5)
    monkeypatch.setattr("braze_client._clock.SYSTEM_CLOCK", clock)
    return slept


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The bundled description."""
    result: dict[str, Any] = json.loads((ROOT / "generated" / "openapi.json").read_text(encoding="utf-8"))
    return result


@pytest.fixture(scope="session")
def sandbox_url() -> Iterator[str]:
    """The address of a sandbox in a process of its own."""
    with run_sandbox("--key", KEY) as url:
        yield url


@pytest.fixture(scope="session")
def control(sandbox_url: str) -> Iterator[httpx.Client]:
    """What commands that sandbox. Kept, since making a client of httpx takes longer than most tests do."""
    with httpx.Client(base_url=f"{sandbox_url}/_sandbox/") as client:
        yield client


@pytest.fixture
def fresh(sandbox_url: str, control: httpx.Client) -> str:
    """The address of that sandbox, which has forgotten everything."""
    control.post("reset").raise_for_status()
    return sandbox_url
