"""The sandbox as a process."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys

import httpx
import pytest

COMMAND = [sys.executable, "-m", "braze_sandbox"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_start_and_stop(number: signal.Signals) -> None:
    """It prints a line when it is ready, listens on loopback, and stops cleanly."""
    process = subprocess.Popen([*COMMAND, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        match = re.fullmatch(r"Braze sandbox ready at (http://127\.0\.0\.1:\d+)\n", process.stdout.readline())
        assert match is not None
        assert httpx.get(f"{match[1]}/campaigns/list").status_code == 401
        process.send_signal(number)
        output, errors = process.communicate(timeout=10)
    assert (process.returncode, output, errors) == (0, "", "")


def test_port_taken() -> None:
    """A port in use is a clear error."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = subprocess.run(
            [*COMMAND, "--port", str(port)], capture_output=True, text=True, check=False, timeout=20
        )
    assert result.returncode == 1
    assert result.stderr.startswith(f"cannot listen on 127.0.0.1:{port}: ")


@pytest.mark.parametrize("port", ["99999", "-1"])
def test_port_impossible(port: str) -> None:
    """A port out of range is a clear error."""
    result = subprocess.run([*COMMAND, "--port", port], capture_output=True, text=True, check=False, timeout=20)
    assert result.returncode == 1
    assert "cannot listen on" in result.stderr
