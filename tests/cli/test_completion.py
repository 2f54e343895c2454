"""Completion of commands, options, choices, and ids of the workspace."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from braze_cli.__main__ import COMPLETION, main
from braze_cli._files import cache_folder

from ..conftest import KEY
from .conftest import CommandLine

Complete = Callable[..., list[str]]

CAMPAIGN = "3f8a1c52-7d0e-4b96-9a41-6c2d85e0b713"


@pytest.fixture
def complete(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Complete:
    """Return what a shell would offer for the last of some words."""

    def run(*words: str) -> list[str]:
        monkeypatch.setenv(COMPLETION, "bash_complete")
        monkeypatch.setenv("COMP_WORDS", " ".join(["braze", *words]))
        monkeypatch.setenv("COMP_CWORD", str(len(words)))
        with pytest.raises(SystemExit) as ended:
            main([])
        printed = capsys.readouterr()
        assert not ended.value.code
        assert printed.err == ""
        return [line.partition(",")[2] for line in printed.out.splitlines() if line]

    return run


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["cam"], ["campaigns"]),
        (
            ["campaigns", "trigger-schedule-"],
            ["trigger-schedule-create", "trigger-schedule-delete", "trigger-schedule-update"],
        ),
        (["campaigns", "list", "--inc"], ["--include-archived"]),
        (["campaigns", "list", "--sort-direction", "d"], ["desc"]),
        (["users", "export-ids", "--fields-to-export", "custom_e"], ["custom_events"]),
        (["completion", "show", "z"], ["zsh"]),
    ],
)
def test_names(words: list[str], offered: list[str], complete: Complete, offline: CommandLine) -> None:
    """Names and choices come from the description, without a request."""
    assert complete(*words) == offered


def test_ids(complete: Complete, braze_command: CommandLine, control: httpx.Client) -> None:
    """Ids come from the workspace, and are kept for a while, where nobody else can read them."""
    assert complete("campaigns", "details", "--campaign-id", "3") == [CAMPAIGN]
    assert complete("catalogs", "items-list", "") == ["oslo_restaurants", "oslo_souvenirs"]
    count = control.get("requests").json()["received"]
    assert CAMPAIGN in complete("campaigns", "details", "--campaign-id", "")
    assert control.get("requests").json()["received"] == count
    for path in cache_folder().iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert KEY not in path.name + path.read_text(encoding="utf-8")
        os.utime(path, (0, 0))
    assert CAMPAIGN in complete("campaigns", "details", "--campaign-id", "")
    assert control.get("requests").json()["received"] == count + 1


def test_another_key_sees_other_ids(
    complete: Complete, braze_command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is kept belongs to one key."""
    assert complete("campaigns", "details", "--campaign-id", "3") == [CAMPAIGN]
    monkeypatch.setenv("BRAZE_API_KEY", "key-of-another-workspace")
    assert complete("campaigns", "details", "--campaign-id", "3") == []


def test_silence(complete: Complete, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without settings, with broken profiles or without a network, nothing is offered and nothing is said."""
    assert complete("campaigns", "details", "--campaign-id", "") == []
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "profiles.json").write_text("{", encoding="utf-8")
    assert complete("campaigns", "details", "--campaign-id", "") == []
    assert complete("campaigns", "list", "--profile", "") == []


def test_profile_names(complete: Complete, braze_command: CommandLine, fresh: str) -> None:
    """So are the names of the profiles."""
    braze_command("login", "--base-url", fresh, "--profile", "eu", stdin=f"{KEY}\n")
    assert complete("campaigns", "list", "--profile", "") == ["eu"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_install(shell: str, offline: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The script is put where the shell looks for it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    script = offline("completion", "show", shell).stdout
    assert COMPLETION in script
    told = offline("completion", "install", env={"SHELL": f"/usr/bin/{shell}"}).stderr
    (path,) = (path for path in tmp_path.rglob("*braze*") if path.is_file())
    assert str(path) in told
    assert path.read_text(encoding="utf-8") == script.removesuffix("\n")
    assert "say for which shell" in offline("completion", "install", code=2, env={"SHELL": "/bin/tcsh"}).stderr
