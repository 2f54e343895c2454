"""Run the command line: ``braze``, or ``python -m braze_cli``."""

from __future__ import annotations

import sys

HOW_TO_INSTALL = "pip install 'braze-openapi-client[cli]'"


def main(arguments: list[str] | None = None) -> None:
    """
    Run the command line, or say what to install for it.
    """
    try:
        from ._app import app
    except ModuleNotFoundError as error:
        sys.exit(f"braze needs the module {error.name}, which is not installed: {HOW_TO_INSTALL}")
    app.main(arguments, prog_name="braze")


if __name__ == "__main__":
    main()
