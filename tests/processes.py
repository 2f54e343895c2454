"""Starts sandboxes in separate processes."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def run_sandbox(*options: str) -> Iterator[str]:
    """Run a sandbox on a free port, and yield its base URL."""
    command = [sys.executable, "-m", "braze_sandbox", "--port", "0", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            ready = process.stdout.readline()
            match = re.search(r"http://127\.0\.0\.1:\d+", ready)
            assert match, f"not ready: {ready!r}"
            yield match[0]
        finally:
            process.terminate()
            process.wait(10)
