"""Records a session with the command ``braze`` as SVG: ``nox -s recording``."""

from __future__ import annotations

import io
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.text import Text

from .terminal import on_terminal

TARGET = Path(__file__).resolve().parent.parent / "docs" / "command-line.svg"
WIDTH = 96
SESSION = (
    ("braze campaigns list --fields id,name,last_edited", ""),
    ("braze users track --set attributes.0.external_id=u1 --set attributes.0.email=ada@example.com", "y"),
    ("braze users export-ids --external-ids u1 --fields-to-export email -o json", ""),
    ("braze users delete --external-ids u1 --curl", ""),
)
"""The commands, and what is answered if they ask."""


def main() -> None:
    """
    Run the session on a sandbox, and write the SVG.
    """
    TARGET.write_text(record(), encoding="utf-8")
    print(f"{TARGET.name} is written")


def record() -> str:
    """
    Return the SVG of the session.
    """
    console = Console(
        record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="standard", highlight=False
    )
    with _sandbox() as url:
        # Nothing else of the environment, such as COLUMNS or NO_COLOR.
        env = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        env |= {"BRAZE_API_KEY": "any", "BRAZE_BASE_URL": url, "TERM": "xterm-256color", "LANG": "C.UTF-8"}
        for command, answer in SESSION:
            words = [sys.executable, "-m", "braze_cli", *shlex.split(command)[1:]]
            typed = ("[y/N]", f"{answer}\n") if answer else ("", "")
            code, text = on_terminal(words, env=env, typed=typed, columns=WIDTH)
            if code:
                raise RuntimeError(f"{command}: {text}")
            console.print(Text.assemble(("$ ", "bold green"), (command, "bold")), overflow="fold")
            console.print(Text.from_ansi(text.replace("\r", "").replace(url, "http://127.0.0.1:4010")))
    svg = console.export_svg(title="braze", unique_id="braze")
    # No fonts from another server.
    return re.sub(r"\s*@font-face \{.*?\}\n", "\n", svg, flags=re.S)


@contextmanager
def _sandbox() -> Iterator[str]:
    command = [sys.executable, "-m", "braze_sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            match = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
            assert match is not None
            yield match[0]
        finally:
            process.terminate()


if __name__ == "__main__":
    main()
