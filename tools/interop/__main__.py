"""The command line of the proof: ``python -m tools.interop``."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from generator import bundle
from generator.runtime.document import Document
from tools import node

from . import generators, programs, proofs, readme
from .checks import Expected, expected, missing

REPOSITORY = Path(__file__).resolve().parent.parent.parent


def main() -> int:
    """
    Make a client for each language and prove what the documentation claims about it.

    Returns:
        The exit status: 1 when something was dropped, does not compile or does not work.
    """
    if shutil.which("java") is None or shutil.which("javac") is None:
        print(
            "java and javac are needed, from version 11: all clients but hey-api's are made with Java", file=sys.stderr
        )
        return 1
    work = REPOSITORY / "build" / "interop"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    description = bundle.read(REPOSITORY / "openapi")
    document = work / "openapi.json"
    document.write_text(description.to_json(), encoding="utf-8")
    wanted = expected(Document(description.bundle))
    print(f"{len(wanted.operations)} operations, {len(wanted.fields)} classes with {wanted.count} fields", flush=True)
    try:
        # A list, so that one language that fails does not hide the next.
        good = [_openapi_generator(name, document, work / name, wanted) for name in generators.OPTIONS]
        client = work / "hey-api" / "braze"
        good.append(_hey_api(document, client, wanted))
        if all(good):
            with programs.sandbox() as url:
                runs: dict[str, Callable[[], list[str]]] = {
                    "java program": lambda: programs.java(work / "java", url),
                    "typescript program": lambda: programs.typescript(client, url),
                    "README, TypeScript": lambda: list(readme.typescript(document, work / "readme", url)),
                    "README, Java": lambda: readme.java(work / "java", url),
                    "README, Go": lambda: readme.go(work / "go", url),
                    "README, fetch": lambda: readme.typescript_fetch(work / "typescript-fetch", url),
                }
                good += [_say(name, run, "worked on the sandbox") for name, run in runs.items()]
    except node.NoNode as error:
        print(error, file=sys.stderr)
        return 1
    return 0 if all(good) else 1


def _openapi_generator(name: str, document: Path, target: Path, wanted: Expected) -> bool:
    def prove() -> list[str]:
        problems = generators.openapi_generator(name, document, target) or missing(wanted, target)
        problems = problems or readme.unknown_names(name, target)
        return problems or (proofs.PROOFS[name][1](target) if name in proofs.PROOFS else [])

    claim = f", {proofs.PROOFS[name][0]}" if name in proofs.PROOFS else ""
    return _say(name, prove, f"complete{claim}")


def _hey_api(document: Path, target: Path, wanted: Expected) -> bool:
    def prove() -> list[str]:
        target.parent.mkdir()
        shutil.copy(document, target.parent)
        readme.configuration(target.parent)
        return generators.hey_api(target.parent) or missing(wanted, target) or proofs.typescript(target)

    return _say("hey-api", prove, "complete, compiled, strict")


def _say(name: str, prove: Callable[[], list[str]], success: str) -> bool:
    try:
        problems = prove()
    except proofs.Skipped as error:
        print(f"{name:20} complete; {error}", flush=True)
        return True
    print(f"{name:20} {success if not problems else 'FAILED'}", flush=True)
    for problem in problems[:20]:
        print(f"    {problem}", flush=True)
    return not problems


if __name__ == "__main__":
    sys.exit(main())
