"""The command line of the generator: ``python -m generator``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from . import build, endpoint_index, folders
from .source import InvalidDescription

REPOSITORY = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """
    Run the command line.

    Returns:
        The exit status: 0 for success, 1 if the description is invalid or differs from what it was compared with.
    """
    parser = argparse.ArgumentParser(
        prog="python -m generator", description="Generate the client from the description."
    )
    parser.add_argument("--check", action="store_true", help="change nothing; report files that are not up to date")
    parser.add_argument("--source", type=Path, default=REPOSITORY / "openapi", help="folder of the description")
    parser.add_argument("--target", type=Path, default=REPOSITORY / "generated", help="folder of the output")
    commands = parser.add_subparsers(dest="command")
    index = commands.add_parser("index", help="compare the description with an endpoint-index page of Braze")
    index.add_argument("file", type=Path, help="the page, in Markdown")
    index.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    options = parser.parse_args(arguments)
    try:
        if options.command == "index":
            return endpoint_index.run(options.file, options.source, as_json=options.json)
        if options.check:
            return _check(options.source, options.target)
        _generate(options.source, options.target)
    except InvalidDescription as error:
        print(error, file=sys.stderr)
        print(f"{counted(len(error.problems), 'problem')} in {options.source}; nothing was changed", file=sys.stderr)
        return 1
    except (build.WrongTools, endpoint_index.NotAnIndex, folders.NotGenerated, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def counted(number: int, noun: str) -> str:
    """
    Return ``1 problem``, ``2 problems`` and so on.
    """
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _check(source: Path, target: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        new = Path(folder) / "new"
        build.build(source, new)
        lines = folders.differences(new, target)
    print("\n".join(lines) or f"{target.name}/ is up to date")
    return 1 if lines else 0


def _generate(source: Path, target: Path) -> None:
    folders.check_target(target)
    with folders.workspace(target) as folder:
        new = folder / "new"
        description = build.build(source, new)
        changed = "new"
        if target.exists():
            changed = f"{counted(len(folders.differences(new, target)), 'file')} changed"
        folders.swap_in(new, target, folder)
    print(f"{target.name}/: {counted(len(description.operations), 'operation')}, {changed}")


if __name__ == "__main__":
    sys.exit(main())
