"""The program as a process: pipes, signals, terminals, the list of processes, start-up."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from braze_cli import __main__ as entry
from tools.terminal import on_terminal

from ..conftest import KEY, ROOT

COMMAND = [sys.executable, "-m", "braze_cli"]


@pytest.fixture
def env(fresh: str, tmp_path: Path) -> dict[str, str]:
    """The environment of a process that uses the sandbox."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "PYTHONPATH", "LANG")}
    return {
        **kept,
        "BRAZE_API_KEY": KEY,
        "BRAZE_BASE_URL": fresh,
        "BRAZE_CONFIG_HOME": str(tmp_path),
        "BRAZE_CACHE_HOME": str(tmp_path),
    }


def run(*arguments: str, env: Mapping[str, str], stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments], env=env, input=stdin, capture_output=True, text=True, check=False, timeout=60
    )


def test_pipes_close_quietly(env: dict[str, str]) -> None:
    """A reader that has enough ends the program without a word."""
    with subprocess.Popen(
        [*COMMAND, "spec"], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == "{\n"
        process.stdout.close()
        assert process.stderr.read() == ""


def test_interrupt(env: dict[str, str]) -> None:
    """Ctrl-C ends a command with 130 and one line."""
    command = [*COMMAND, "users", "track", "--input", "-", "--yes"]
    with subprocess.Popen(
        command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        # Longer than a pipe holds, so once it is written, the program is reading.
        process.stdin.write(" " * 1_000_000)
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        _, error = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in error
    assert "interrupted" in error


def test_terminal(env: dict[str, str]) -> None:
    """On a terminal, a list is a table as wide as the terminal, with colours unless NO_COLOR is set."""
    env |= {"TERM": "xterm-256color", "LANG": "C.UTF-8"}
    code, text = on_terminal([*COMMAND, "campaigns", "list"], env=env, columns=60)
    assert code == 0
    plain = re.sub(r"\x1b\[[0-9;]*m", "", text)
    assert plain != text
    assert "Spring" in plain
    assert max(map(len, plain.replace("\r", "").splitlines())) <= 60
    _, text = on_terminal([*COMMAND, "campaigns", "list"], env={**env, "NO_COLOR": "1"})
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]", text), "a colour"


def test_question_on_a_terminal(env: dict[str, str]) -> None:
    """On a terminal, a write waits for an answer."""
    command = ("users", "delete", "--external-ids", "u1", "-o", "json")
    code, text = on_terminal([*COMMAND, *command], env=env, typed=("[y/N]", "n\n"))
    assert code == 1
    assert "Continue? [y/N]" in text
    code, text = on_terminal([*COMMAND, *command], env=env, typed=("[y/N]", "y\n"))
    assert code == 0
    assert '"deleted"' in text


def test_hidden_key(env: dict[str, str], fresh: str) -> None:
    """The terminal does not show a key that is typed."""
    code, text = on_terminal([*COMMAND, "login", "--base-url", fresh], env=env, typed=("API key", f"{KEY}\n"))
    assert code == 0
    assert "API key" in text
    assert KEY not in text


def test_key_is_not_in_the_list_of_processes(env: dict[str, str]) -> None:
    """No option takes a key, so the list of processes cannot show one."""
    help_of = run("users", "track", "--help", env=env).stdout
    assert not re.search(r"--(api-)?key\b(?!-file)", help_of)
    assert "--key-file" in help_of


@pytest.mark.parametrize("page", [("--help",), ("users", "--help"), ("users", "track", "--help")])
def test_start(page: tuple[str, ...], env: dict[str, str]) -> None:
    """A page of help loads nothing that only a call needs, so that it takes less than 0.1 s of processor time."""
    result = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "braze_cli", *page],
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = {line.rpartition("|")[2].strip() for line in result.stderr.splitlines()}
    assert not loaded & {"httpx", "orjson", "yaml", "rich", "jmespath", "platformdirs", "braze_generated.operations"}
    assert not any(name.startswith("braze_generated.models") for name in loaded)


def test_sandbox(env: dict[str, str]) -> None:
    """`braze sandbox` passes its options on, and ends with 0 when it is stopped."""
    command = [*COMMAND, "sandbox", "--port", "0", "--key", "k=campaigns.list"]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = re.search(r"http://\S+", process.stdout.readline())
        assert url is not None
        own = {**env, "BRAZE_BASE_URL": url[0], "BRAZE_API_KEY": "k"}
        assert run("campaigns", "list", env=own).returncode == 0
        assert run("segments", "list", env=own).returncode == 3
        process.terminate()
        assert process.wait(10) == 0


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its extra, the program says in one line what to install."""
    monkeypatch.setitem(sys.modules, "click", None)
    for name in [name for name in sys.modules if name.startswith("braze_cli.")]:
        if name != "braze_cli.__main__":
            monkeypatch.delitem(sys.modules, name)
    with pytest.raises(SystemExit, match=r"^braze needs the module click.*pip install 'braze-openapi-client\[cli\]'$"):
        entry.main([])


def test_spec(env: dict[str, str]) -> None:
    """`braze spec` prints the bundle."""
    printed = json.loads(run("spec", env=env).stdout)
    assert printed == json.loads((ROOT / "generated" / "openapi.json").read_text(encoding="utf-8"))
    assert json.loads(run("spec", "--query", "info.title", env=env).stdout) == "Braze REST API"
