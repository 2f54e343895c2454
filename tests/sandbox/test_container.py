"""The container file, as far as it can be tested without building an image."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import PurePosixPath

import httpx
import pytest

from braze_sandbox._command_line import build_parser

from ..conftest import ROOT

TEXT = (ROOT / "containers" / "sandbox" / "Dockerfile").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
COPIED = [name for names in re.findall(r"^COPY (?!--)(.+) \S+$", TEXT, re.M) for name in names.split()]
(PORT,) = re.findall(r"^EXPOSE (\d+)$", TEXT, re.M)


def command_of(instruction: str) -> list[str]:
    """Return the command of the only such instruction, to run with this Python."""
    (words,) = re.findall(rf"^{instruction} [^\[\n]*(\[.*\])$", TEXT, re.M)
    python, *arguments = json.loads(words)
    assert python == "python"
    return [sys.executable, *arguments]


def test_copied_files() -> None:
    """All copied files exist, and all files that the build of the package reads are copied."""
    assert [name for name in COPIED if not (ROOT / name).exists()] == []
    build = PROJECT["tool"]["hatch"]
    wheel = build["build"]["targets"]["wheel"]
    project = PROJECT["project"]
    needed = ["pyproject.toml", project["readme"], *project["license-files"], build["version"]["path"]]
    for name in [*needed, *wheel["packages"], *wheel["force-include"]]:
        assert {name, *map(str, PurePosixPath(name).parents)} & set(COPIED), name


def test_installed_package() -> None:
    """The extras exist, and both stages have the same Python, which is a supported one."""
    (extras,) = re.findall(r'pip install .*"\.\[(.+)\]"$', TEXT, re.M)
    assert set(extras.split(",")) <= PROJECT["project"]["optional-dependencies"].keys()
    stages = re.findall(r"^FROM python:(\S+)-slim\b", TEXT, re.M)
    assert len(stages) == len(re.findall(r"^FROM ", TEXT, re.M)) == 2
    (python,) = set(stages)
    assert f"Programming Language :: Python :: {python}" in PROJECT["project"]["classifiers"]


def test_command_and_health(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command, here on loopback, takes options; the check tells whether it runs, whatever the proxy."""
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    command = command_of("ENTRYPOINT")
    assert command[-2:] == ["--host", "0.0.0.0"]  # all addresses of a container, but never those of this machine
    command = [*command[:-1], "127.0.0.1", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            (port,) = re.findall(r"^Braze sandbox ready at http://127\.0\.0\.1:(\d+) ", process.stdout.readline())
            assert health(port) == 0
            assert httpx.get(f"http://127.0.0.1:{port}/campaigns/list", trust_env=False).status_code == 401
        finally:
            process.terminate()
    assert process.returncode == 0
    assert health(port) == 1


def health(port: str) -> int:
    command = command_of("HEALTHCHECK")
    assert f":{PORT}/" in command[-1]
    command[-1] = command[-1].replace(f":{PORT}/", f":{port}/")
    return subprocess.run(command, capture_output=True, check=False, timeout=20).returncode


def test_port() -> None:
    """The port is the one by default, which the page about tests publishes on loopback."""
    assert build_parser().get_default("port") == int(PORT)
    publish = f"-p 127.0.0.1:{PORT}:{PORT}"
    assert publish in TEXT
    assert publish in (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
