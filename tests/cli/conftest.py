"""Runs the command line in this process, on a sandbox in another."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import frozen
from click.testing import CliRunner, Result

from braze_cli._app import app
from braze_generated.runtime.document import DescribedOperation

from ..conftest import KEY

PICTURE = "<svg/>"


@frozen
class CommandLine:
    """The command ``braze``."""

    def __call__(
        self,
        *arguments: str,
        stdin: str = "",
        code: int = 0,
        charset: str = "utf-8",
        env: Mapping[str, str] | None = None,
    ) -> Result:
        """Run a command, and assert that it ends with the exit code *code*."""
        result = CliRunner(charset=charset).invoke(app, arguments, input=stdin, env=env, prog_name="braze")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code == code, result.output
        assert KEY not in result.output
        return result


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps the developer's own profiles out of the tests."""
    monkeypatch.setenv("BRAZE_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("BRAZE_CACHE_HOME", str(tmp_path / "cache"))
    for name in ("BRAZE_PROFILE", "BRAZE_API_KEY_FILE", "BRAZE_OUTPUT", "NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """The command line with a key for an instance. Nothing may be sent."""

    def refuse(*arguments: object, **options: object) -> None:
        raise AssertionError("a request was sent")

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", refuse)
    monkeypatch.setenv("BRAZE_API_KEY", KEY)
    monkeypatch.setenv("BRAZE_REGION", "EU-01")
    return CommandLine()


@pytest.fixture
def braze_command(fresh: str, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """The command line with the key of a sandbox that has forgotten everything."""
    monkeypatch.setenv("BRAZE_API_KEY", KEY)
    monkeypatch.setenv("BRAZE_BASE_URL", fresh)
    return CommandLine()


def command_of(item: DescribedOperation) -> list[str]:
    """Return the words that name the command of an operation."""
    method = item.id.removeprefix(f"{item.namespace}_")
    return [item.namespace.replace("_", "-"), method.replace("_", "-")]


def last_request(control: httpx.Client) -> dict[str, Any]:
    """Return what the sandbox received last."""
    request: dict[str, Any] = control.get("requests").json()["requests"][-1]
    return request
