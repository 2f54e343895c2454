"""The command line of the generator: ``python -m generator``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from . import build, endpoint_index
from .source import FaultyDescription

REPOSITORY = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """
    Run the command line.

    Returns:
        The exit status: 0 for success, 1 when the description is at fault or does not fit what was compared with it.
    """
    parser = argparse.ArgumentParser(prog="python -m generator", description="Make the client from the description.")
    parser.add_argument("--check", action="store_true", help="change nothing; report where the output is not current")
    parser.add_argument("--source", type=Path, default=REPOSITORY / "openapi", help="folder of the description")
    parser.add_argument("--target", type=Path, default=REPOSITORY / "generated", help="folder of the output")
    commands = parser.add_subparsers(dest="command")
    index = commands.add_parser("index", help="compare the description with an endpoint-index page of Braze's")
    index.add_argument("file", type=Path, help="the page, in Markdown")
    index.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    options = parser.parse_args(arguments)
    try:
        if options.command == "index":
            return endpoint_index.run(options.file, options.source, as_json=options.json)
        return _generate(options.source, options.target, check=options.check)
    except FaultyDescription as error:
        print(error, file=sys.stderr)
        print(f"{len(error.faults)} faults in {options.source}; nothing was changed", file=sys.stderr)
    except (build.WrongTools, endpoint_index.NotAnIndex, OSError) as error:
        print(error, file=sys.stderr)
    return 1


def _generate(source: Path, target: Path, *, check: bool) -> int:
    # Beside the target, so that the last step is a rename.
    with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as folder:
        new = Path(folder) / "new"
        description = build.build(source, new)
        if check:
            lines = build.differences(new, target)
            print("\n".join(lines) or f"{target.name}/ is current")
            return 1 if lines else 0
        changed = f"{len(build.differences(new, target))} files changed" if target.exists() else "new"
        build.swap_in(new, target)
    print(f"{target.name}/: {len(description.operations)} operations, {changed}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
