"""Run the sandbox as a process: ``python -m braze_sandbox``."""

from __future__ import annotations

import sys

from ._extra import explain


def main(arguments: list[str] | None = None) -> int:
    """
    Run the command line, or say what to install for it.
    """
    try:
        from ._command_line import run
    except ModuleNotFoundError as error:
        print(explain(error), file=sys.stderr)
        return 1
    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
