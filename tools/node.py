"""Runs the tools that need Node, in the versions of ``package-lock.json``. The core of the project needs none."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).parent
CONFIG = HERE / "redocly.yaml"

_MODULES = HERE / "node_modules"
_INSTALLED = _MODULES / ".installed-lock.json"


class NoNode(Exception):
    """
    Node or npm is not installed, or the tools cannot be installed.
    """


def install() -> None:
    """
    Install the tools that ``package-lock.json`` names, unless they are there already.
    """
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise NoNode("node and npm are needed, from version 20.19: see https://nodejs.org")
    lock = (HERE / "package-lock.json").read_bytes()
    if _INSTALLED.is_file() and _INSTALLED.read_bytes() == lock:
        return
    result = subprocess.run([npm, "ci", "--silent"], cwd=HERE, capture_output=True, text=True, check=False)
    if result.returncode:
        raise NoNode(f"npm ci failed in {HERE.name}/:\n{result.stderr or result.stdout}")
    _INSTALLED.write_bytes(lock)


def run(tool: str, *arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """
    Run one of the installed tools, and return what it printed and its status.
    """
    install()
    return subprocess.run(
        [str(_MODULES / ".bin" / tool), *map(str, arguments)],
        cwd=cwd,
        env=os.environ | {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def redocly(command: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """
    Run a command of Redocly with our configuration.
    """
    return run("redocly", command, "--config", CONFIG, *arguments)
