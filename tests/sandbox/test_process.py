"""The sandbox as a process."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from braze_client import __version__
from braze_sandbox._command_line import run

COMMAND = [sys.executable, "-m", "braze_sandbox"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_start_and_stop(number: signal.Signals) -> None:
    """It prints a line with its addresses when it is ready, listens on loopback, and stops cleanly."""
    process = subprocess.Popen([*COMMAND, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        match = re.fullmatch(
            r"Braze sandbox ready at (http://127\.0\.0\.1:\d+) \(console: \1/\)\n", process.stdout.readline()
        )
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
    assert result.stderr.startswith(f"error: cannot listen on 127.0.0.1:{port}: ")


@pytest.mark.parametrize("port", ["99999", "-1"])
def test_port_impossible(port: str) -> None:
    """A port out of range is a clear error."""
    result = subprocess.run([*COMMAND, "--port", port], capture_output=True, text=True, check=False, timeout=20)
    assert result.returncode == 1
    assert "cannot listen on" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--fault", "user_track status=503"], "unknown operation 'user_track'; did you mean users_track or "),
        (["--fault", "user_* status=503"], "unknown operation 'user_*'; "),
        (["--rate-limit", "users=1/1"], "unknown bucket 'users'; did you mean users_track?"),
        (["--key", "k=users.trak"], "unknown permission 'users.trak'; did you mean users.track or "),
        (["--key", "k="], "unknown permission ''; use one of "),
        (["--db", "/nowhere/sandbox.db"], "cannot open the database /nowhere/sandbox.db: unable to open database file"),
        (["--seed", "SEED", '{"user": []}'], "--seed: unknown kind 'user'; did you mean users?"),
        (
            ["--seed", "SEED", '{"users": [{"emial": 1}]}'],
            "--seed: users[0]: unknown member 'emial'; did you mean email?",
        ),
        (["--seed", "SEED", "[]"], "--seed: a seed must be an object"),
        (["--faults", "SEED", '[{"operation": "x", "status": 503}]'], "unknown operation 'x'; use one of "),
        (["--host", "example.invalid"], "cannot listen on example.invalid:0: "),
    ],
)
def test_mistakes(arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the command line cannot mean is refused with one line."""
    option, value, *content = arguments
    for text in content:
        value = str(tmp_path / "file.json")
        Path(value).write_text(text)
    assert run(["--port", "0", option, value]) in (1, 2)
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"error: {message}")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--fault", "users_track"], "a fault needs one of latency, status, drop and truncate"),
        (["--rate-limit", "users_track=a/b"], "a limit is BUCKET=REQUESTS/SECONDS, with whole numbers from 1"),
        (["--faults", "pyproject.toml"], "argument --faults: "),
        (["--seed", "/nowhere.json"], "argument --seed: "),
    ],
)
def test_unreadable(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The message about an argument that cannot be read names the option."""
    with pytest.raises(SystemExit):
        run(arguments)
    assert message in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` prints the version of the package."""
    with pytest.raises(SystemExit):
        run(["--version"])
    assert capsys.readouterr().out == f"braze_sandbox {__version__}\n"


def test_log_and_host() -> None:
    """The log has a line for each request, without query and body. An open address is accepted with a warning."""
    command = [*COMMAND, "--port", "0", "--log", "--host", "0.0.0.0", "--fault", "campaigns_list drop"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        port = re.findall(r":(\d+)", process.stdout.readline())[0]
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", headers={"Authorization": "Bearer secret"}) as client:
            client.post("/users/track?a=ada@example.com", json={"attributes": [{"external_id": "u1"}]})
            client.post("/users/track", json={"attributes": "ada@example.com"})
            assert client.get("/%1b%5b31m", headers={"Host": "sandbox"}).status_code == 404
            with pytest.raises(httpx.RemoteProtocolError):
                client.get("/campaigns/list")
        process.terminate()
        output, errors = process.communicate(timeout=10)
    assert output == ""
    warning, *lines = errors.splitlines()
    assert warning == "warning: whoever can reach 0.0.0.0 can read and change this sandbox"
    assert [line.partition(" ")[2] for line in lines] == [
        "POST /users/track 201 users_track",
        "POST /users/track 400 users_track body attributes: must be an array, got a string",
        "GET /%1b%5b31m 404 - Not Found: there is no such endpoint",
        "GET /campaigns/list dropped campaigns_list",
    ]


WITHOUT_EXTRA = "import sys; sys.modules['jsonschema_rs'] = None; sys.modules['uvicorn'] = None\n"


@pytest.mark.parametrize(
    "code",
    [
        "import runpy; runpy.run_module('braze_sandbox', run_name='__main__')",
        "try:\n from braze_sandbox import Sandbox\nexcept ImportError as error: sys.exit(str(error))",
        "import braze_sandbox\ntry: braze_sandbox.create_app\nexcept ImportError as error: sys.exit(str(error))",
    ],
)
def test_without_extra(code: str) -> None:
    """Without the extra, one line says what to install."""
    result = subprocess.run(
        [sys.executable, "-c", WITHOUT_EXTRA + code], capture_output=True, text=True, check=False, timeout=20
    )
    assert result.returncode == 1
    (line,) = result.stderr.splitlines()
    assert "which is not installed: pip install 'braze-openapi-client[sandbox]'" in line
