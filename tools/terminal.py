"""Runs a command on a terminal of its own."""

from __future__ import annotations

import os
import pty
import subprocess
import termios
from collections.abc import Mapping, Sequence

_LINES = 40


def on_terminal(
    command: Sequence[str], *, env: Mapping[str, str], typed: tuple[str, str] = ("", ""), columns: int = 80
) -> tuple[int, str]:
    """
    Run a command, and return its exit code and what the terminal received.

    Args:
        command: The command.
        env: Its environment.
        typed: What to wait for, and what to type then.
        columns: Width of the terminal.
    """
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (_LINES, columns))
    prompt, answer = (text.encode() for text in typed)
    received = b""
    with subprocess.Popen(command, env=env, stdin=slave, stdout=slave, stderr=slave) as process:
        os.close(slave)
        while chunk := _read(master):
            received += chunk
            if answer and prompt in received:
                os.write(master, answer)
                answer = b""
        code = process.wait(60)
    os.close(master)
    return code, received.decode()


def _read(master: int) -> bytes:
    try:
        return os.read(master, 65536)
    except OSError:  # Linux's way to say that nobody writes any more
        return b""
