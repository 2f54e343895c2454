"""Run the command line: ``braze``, or ``python -m braze_cli``."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from ._app import App

HOW_TO_INSTALL = "pip install 'braze-openapi-client[cli]'"
COMPLETION = "_BRAZE_COMPLETE"
"""The variable by which a shell asks for completions."""


def main(arguments: list[str] | None = None) -> None:
    """
    Run the command line, or say what to install for it.
    """
    try:
        from ._app import app
    except ModuleNotFoundError as error:
        sys.exit(f"braze needs the module {error.name}, which is not installed: {HOW_TO_INSTALL}")
    if COMPLETION in os.environ:
        _complete(app)
    app.main(arguments, prog_name="braze", complete_var=COMPLETION)


def _complete(app: App) -> NoReturn:
    """
    Answer the shell, which shows what it gets on the line that somebody types: so no failure may be heard of.
    """
    with contextlib.suppress(BaseException), contextlib.redirect_stderr(io.StringIO()):
        app.main([], prog_name="braze", complete_var=COMPLETION)
    sys.exit()


if __name__ == "__main__":
    main()
