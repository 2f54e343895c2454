"""Compiles the clients with the compilers of their languages."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools import node

from .generators import jar

HERE = Path(__file__).parent


class Skipped(Exception):
    """
    The interpreter of the language is not installed, so nothing is claimed.
    """


def java(client: Path) -> list[str]:
    """
    Compile the Java client together with the program that uses it, with nothing but openapi-generator's archive.
    """
    shutil.copytree(HERE / "java", client / "program", dirs_exist_ok=True)
    sources = [*(client / "src" / "main").rglob("*.java"), *(client / "program").glob("*.java")]
    listing = client / "sources.txt"
    listing.write_text("\n".join(f'"{path.as_posix()}"' for path in sources), encoding="utf-8")
    return _run(["javac", "-nowarn", "-d", str(client / "classes"), "-cp", str(jar()), f"@{listing}"])


def typescript(client: Path) -> list[str]:
    """
    Compile hey-api's client, in strict mode, together with the program that uses it.
    """
    shutil.copytree(HERE / "typescript", client.parent, dirs_exist_ok=True)
    return _tsc(client.parent)


def typescript_fetch(client: Path) -> list[str]:
    """
    Compile openapi-generator's TypeScript client in strict mode.
    """
    shutil.copytree(HERE / "typescript-fetch", client, dirs_exist_ok=True)
    return _tsc(client)


def go(client: Path) -> list[str]:
    """
    Compile the Go client and have it vetted. It needs nothing beyond Go's own library.
    """
    environment = {
        "GOPROXY": "off",
        "GOFLAGS": "-mod=mod",
        "GOTOOLCHAIN": "local",
        "GOCACHE": str(client.parent / ".go"),
    }
    return _run(["go", "vet", "./..."], cwd=client, env=environment)


def ruby(client: Path) -> list[str]:
    """
    Check the syntax of the Ruby client.
    """
    return _each("ruby", "-c", client, "*.rb")


def php(client: Path) -> list[str]:
    """
    Check the syntax of the PHP client.
    """
    return _each("php", "-l", client, "*.php")


PROOFS: dict[str, tuple[str, Callable[[Path], list[str]]]] = {
    "java": ("compiled", java),
    "go": ("compiled", go),
    "typescript-fetch": ("compiled, strict", typescript_fetch),
    "ruby": ("syntax checked", ruby),
    "php": ("syntax checked", php),
}
"""What is claimed about each client of openapi-generator, and its proof. The others are only made and searched."""


def _each(command: str, option: str, folder: Path, pattern: str) -> list[str]:
    if shutil.which(command) is None:
        raise Skipped(f"NOT CHECKED: there is no {command} on this machine")
    # Given several files, neither interpreter checks more than the first.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = pool.map(lambda path: _run([command, option, str(path)]), sorted(folder.rglob(pattern)))
    return [problem for problems in results for problem in problems]


def _tsc(folder: Path) -> list[str]:
    # Outside tools/, where the compiler would not find the types of Node by itself.
    types = node.HERE / "node_modules" / "@types"
    result = node.run("tsc", "--typeRoots", types, cwd=folder)
    return [] if result.returncode == 0 else [result.stdout[-2000:] or result.stderr[-2000:]]


def _run(command: list[str], cwd: Path | None = None, env: dict[str, str] | None = None) -> list[str]:
    environment = os.environ | (env or {})
    result = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    return [] if result.returncode == 0 else [f"{command[0]}: {(result.stdout + result.stderr)[-2000:]}"]
