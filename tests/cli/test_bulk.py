"""`braze load` and `braze extract`."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from ..conftest import KEY
from .conftest import CommandLine


@pytest.fixture
def users(tmp_path: Path) -> Path:
    """A file of 200 users, one of which has no identifier."""
    path = tmp_path / "users.jsonl"
    rows = [{"external_id": f"u{number}", "plan": "gold"} for number in range(200)]
    del rows[7]["external_id"]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return path


def test_load(braze_command: CommandLine, control: httpx.Client, users: Path, tmp_path: Path) -> None:
    """A file is loaded, its outcomes are counted, and what was refused is listed; the second time, nothing is sent."""
    rejects, checkpoint = tmp_path / "rejects.jsonl", tmp_path / "checkpoint"
    command = ("load", str(users), "--yes", "--rejects", str(rejects), "--checkpoint", str(checkpoint))
    result = braze_command(*command, code=7)
    report = json.loads(result.stdout)
    assert (report["total"], report["submitted"], report["invalid"], report["requests"]) == (200, 199, 1, 3)
    assert "1 are invalid" in result.stderr
    assert len(rejects.read_text(encoding="utf-8").splitlines()) == 1
    again = json.loads(braze_command(*command).stdout)
    assert (again["total"], again["skipped"], again["requests"]) == (200, 200, 0)
    assert len(control.get("requests").json()["requests"]) == 3


def test_load_asks(braze_command: CommandLine, control: httpx.Client, users: Path) -> None:
    """Without --yes nothing is sent, and a dry run needs no key."""
    assert "--yes" in braze_command("load", str(users), code=2).stderr
    report = json.loads(braze_command("load", str(users), "--dry-run", env={"BRAZE_API_KEY": ""}, code=7).stdout)
    assert (report["submitted"], report["requests"], report["dry_run"]) == (199, 3, True)
    assert control.get("requests").json()["requests"] == []


def test_load_csv(braze_command: CommandLine, control: httpx.Client, tmp_path: Path) -> None:
    """Columns are renamed, and have types."""
    path = tmp_path / "users.csv"
    path.write_text("id,visits,name\nu1,3,Ada\n", encoding="utf-8")
    braze_command("load", str(path), "--yes", "--column", "id=external_id", "--type", "visits=integer")
    (request,) = control.get("requests").json()["requests"]
    assert request["body"] == {"attributes": [{"external_id": "u1", "visits": 3, "name": "Ada"}]}
    result = braze_command("load", str(path), "--yes", "--column", "id", code=2)
    assert "--column id: must be NAME=VALUE" in result.stderr


def test_load_errors(braze_command: CommandLine, users: Path, tmp_path: Path) -> None:
    """A source that cannot be read is wrong usage; a key that is not valid is refused."""
    assert braze_command("load", str(tmp_path / "no.jsonl"), "--yes", code=2).stderr.startswith("Error: ")
    braze_command("load", str(users), "--yes", code=3, env={"BRAZE_API_KEY": "key-of-another-instance"})


def test_interrupted_load(fresh: str, control: httpx.Client, users: Path, tmp_path: Path) -> None:
    """Ctrl-C leaves a load that the same command continues until everything has its outcome."""
    control.post("faults", json={"operation": "users_track", "latency": 5}).raise_for_status()
    env = {"PATH": "/usr/bin:/bin", "PYTHONPATH": ":".join(sys.path), "BRAZE_API_KEY": KEY, "BRAZE_BASE_URL": fresh}
    checkpoint = tmp_path / "checkpoint"
    command = [sys.executable, "-m", "braze_cli", "load", str(users), "--yes", "--checkpoint", str(checkpoint)]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while not control.get("requests").json()["received"]:
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        _, error = process.communicate(timeout=60)
    assert process.returncode == 130, error
    assert "Run the same command again to continue." in error
    assert "Traceback" not in error
    control.delete("faults").raise_for_status()
    result = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    report = json.loads(result.stdout)
    assert report["submitted"] + report["skipped"] + report["invalid"] == report["total"] == 200


def test_extract_segment(braze_command: CommandLine, control: httpx.Client, tmp_path: Path) -> None:
    """The users of a segment become a file, or lines on standard output."""
    record = json.dumps({"external_id": "u1", "email": "ada@example.com"})
    braze_command("load", "-", "--format", "jsonl", "--yes", stdin=f"{record}\n")
    segment = json.loads(braze_command("segments", "list").stdout)["segments"][0]["id"]
    to = tmp_path / "users.jsonl"
    command = ("extract", "segment", segment, "--fields-to-export", "external_id", "--fields-to-export", "email")
    report = json.loads(braze_command(*command, "--to", str(to)).stdout)
    rows = [json.loads(line) for line in to.read_text(encoding="utf-8").splitlines()]
    assert report["users"] == len(rows)
    assert "missing: --fields-to-export" in braze_command("extract", "segment", segment, "--to", "-", code=2).stderr


def test_extract_series(braze_command: CommandLine, tmp_path: Path) -> None:
    """A series of any length is one table."""
    command = ("extract", "series", "kpi.dau_data_series", "--start", "2026-01-01", "--end", "2026-07-01")
    rows = json.loads(braze_command(*command).stdout)
    assert len(rows) == 182
    to = tmp_path / "dau.csv"
    assert json.loads(braze_command(*command, "--to", str(to)).stdout)["rows"] == 182
    assert to.read_text(encoding="utf-8").count("\n") == 183
    assert "unknown series" in braze_command("extract", "series", "kpi.nope", "--start", "2026-01-01", code=2).stderr
