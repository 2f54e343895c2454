"""The pytest fixtures."""

from __future__ import annotations

import subprocess
import sys

import pytest

from braze_client import AsyncBraze, Braze
from braze_sandbox import Sandbox

pytest_plugins = ["pytester"]

EXAMPLE = """
import pytest

@pytest.fixture
def braze_sandbox_options():
    return {"api_keys": {"sandbox": ["users.track"]}}

def test_first(braze, braze_sandbox):
    braze.users.track(attributes=[{"external_id": "u1"}])
    assert list(braze_sandbox.users) == ["u1"]

def test_second(braze, braze_sandbox):
    assert list(braze_sandbox.users) == []
    with pytest.raises(Exception, match="403"):
        braze.campaigns.list()
"""


async def test_together(braze_sandbox: Sandbox, braze: Braze, async_braze: AsyncBraze) -> None:
    """Both clients use the same sandbox, which records their requests."""
    braze.users.track(attributes=[{"external_id": "u1", "first_name": "Ada"}])
    exported = await async_braze.users.export_ids(external_ids=["u1"])
    assert exported.users[0].first_name == braze_sandbox.users["u1"]["first_name"] == "Ada"
    assert [request.operation for request in braze_sandbox.requests] == ["users_track", "users_export_ids"]
    assert braze_sandbox.requests[0].json == {"attributes": [{"external_id": "u1", "first_name": "Ada"}]}


def test_found_by_pytest(pytester: pytest.Pytester) -> None:
    """Pytest finds the fixtures by itself. Each test has its own sandbox, with the options of the fixture."""
    pytester.makepyfile(EXAMPLE)
    pytester.runpytest_subprocess().assert_outcomes(passed=2)


def test_lazy() -> None:
    """The plugin imports nothing before a test uses it, since the extra may not be installed."""
    code = (
        "import sys, braze_sandbox.pytest_plugin; print(sorted({'jsonschema_rs', 'braze_client'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
