"""A load that ends early, and the next one."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from braze_client import Braze
from braze_client.bulk import BulkError, CheckpointError

from ...conftest import KEY
from .conftest import EVENTS, USERS, Arrived

Faults = Callable[..., None]
LOADER = """
import os, signal, sys
from braze_client import Braze
from tests.bulk.loads.conftest import EVENTS, USERS

lists = {"attributes": USERS, "events": EVENTS}
with Braze(sys.argv[1], base_url=sys.argv[2]) as braze:
    seen = 0
    for outcome in braze.bulk.track_each(**{sys.argv[4]: lists[sys.argv[4]]}, checkpoint=sys.argv[3], concurrency=1):
        seen += 1
        if seen == 80:
            os.kill(os.getpid(), signal.SIGKILL)
"""


def load_and_die(url: str, path: Path, name: str) -> None:
    """Load in a process that is killed after 80 outcomes."""
    process = subprocess.run([sys.executable, "-c", LOADER, KEY, url, str(path), name], check=False)
    assert process.returncode == -9


def test_events_are_never_sent_twice(braze: Braze, fresh: str, arrived: Arrived, tmp_path: Path) -> None:
    """After SIGKILL, events without a verdict are unknown, and each of the others arrives once."""
    path = tmp_path / "load.ckpt"
    load_and_die(fresh, path, "events")
    report = braze.bulk.track(events=EVENTS, checkpoint=path)
    assert report.total == len(EVENTS)
    assert report.skipped >= 75
    assert report.skipped + report.submitted <= arrived.events() <= len(EVENTS)
    again = braze.bulk.track(events=EVENTS, checkpoint=path)
    assert (again.unknown, again.skipped, again.requests) == (report.unknown, len(EVENTS) - report.unknown, 0)


def test_attributes_are_sent_until_they_have_a_verdict(
    braze: Braze, fresh: str, arrived: Arrived, tmp_path: Path
) -> None:
    """After SIGKILL, attributes without a verdict are sent again."""
    path = tmp_path / "load.ckpt"
    load_and_die(fresh, path, "attributes")
    report = braze.bulk.track(attributes=USERS, checkpoint=path)
    # How many are skipped depends on what was on the disk: attributes do not wait for it, as they can be repeated.
    assert report.skipped + report.submitted == len(USERS)
    assert len(arrived.users().keys() & {user["external_id"] for user in USERS}) == len(USERS)


def test_unknown_events_are_sent_if_the_caller_says_so(
    braze: Braze, faults: Faults, arrived: Arrived, tmp_path: Path
) -> None:
    """The caller may prefer a duplicate to a gap."""
    path = tmp_path / "load.ckpt"
    faults({"operation": "users_track", "drop": True, "times": 1})
    first = braze.bulk.track(events=EVENTS, checkpoint=path)
    assert first.unknown
    kept = braze.bulk.track(events=EVENTS, checkpoint=path)
    assert (kept.unknown, kept.requests) == (first.unknown, 0)
    again = braze.bulk.track(events=EVENTS, checkpoint=path, unknown="resend")
    assert (again.submitted, again.skipped) == (first.unknown, first.submitted)
    assert arrived.events() == len(EVENTS)
    assert braze.bulk.track(events=EVENTS, checkpoint=path).skipped == len(EVENTS)


def test_another_source_is_refused(braze: Braze, tmp_path: Path) -> None:
    """A checkpoint goes with one source and one kind of load."""
    path = tmp_path / "load.ckpt"
    braze.bulk.track(attributes=USERS, checkpoint=path)
    with pytest.raises(CheckpointError, match="another source of attributes"):
        braze.bulk.track(attributes=USERS[1:], checkpoint=path)
    with pytest.raises(CheckpointError, match="other arguments"):
        braze.bulk.track(events=EVENTS, checkpoint=path)


def test_a_checkpoint_serves_one_process_at_a_time(braze: Braze, tmp_path: Path) -> None:
    """Two loads at once would send everything twice."""
    path = tmp_path / "load.ckpt"
    outcomes = braze.bulk.track_each(attributes=USERS, checkpoint=path)
    next(iter(outcomes))
    with pytest.raises(CheckpointError, match="another process is using it"):
        braze.bulk.track(attributes=USERS, checkpoint=path)
    outcomes.close()


@pytest.mark.parametrize("content", [b"no database at all, but long enough to be read as a header of one" * 20, None])
def test_a_file_that_is_no_checkpoint_is_refused(braze: Braze, tmp_path: Path, content: bytes | None) -> None:
    """A file of another kind, or a folder, is refused with its name."""
    path = tmp_path / "load.ckpt"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    with pytest.raises(CheckpointError, match=r"load\.ckpt"):
        braze.bulk.track(attributes=USERS, checkpoint=path)


def test_rejects_are_written_once(braze: Braze, faults: Faults, tmp_path: Path) -> None:
    """A resumed load continues the file of rejects; a new one begins it anew."""
    path, rejects = tmp_path / "load.ckpt", tmp_path / "rejects.jsonl"
    options: dict[str, Any] = {"checkpoint": path, "rejects": rejects, "concurrency": 1}
    users = [{"external_id": "bad", "email": "no"}, *USERS, {"plan": "gold"}]
    faults({"operation": "users_track", "every": 2, "status": 401, "times": 1})
    with pytest.raises(BulkError, match="401"):
        braze.bulk.track(attributes=users, **options)
    braze.bulk.track(attributes=users, **options)
    lines = [json.loads(line)["position"] for line in rejects.read_text().splitlines()]
    assert sorted(lines) == [0, 201]
    braze.bulk.track(attributes=USERS, rejects=rejects)
    assert rejects.read_text() == ""


FULL_DISK = """
import resource, signal, sys
from braze_client import Braze
from braze_client.bulk import CheckpointError

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
event = {"external_id": "u", "name": "read", "time": "2026-01-05T09:30:00Z"}
with Braze(sys.argv[1], base_url=sys.argv[2]) as braze:
    try:
        braze.bulk.track(events=({**event, "external_id": f"u{n}"} for n in range(1_000_000)), checkpoint=sys.argv[3])
    except CheckpointError as error:
        print(error.report.total, error)
"""


def test_a_full_disk_stops_the_load(fresh: str, arrived: Arrived, tmp_path: Path) -> None:
    """What cannot be recorded is not sent: a clear error says which file it was."""
    command = [sys.executable, "-c", FULL_DISK, KEY, fresh, str(tmp_path / "load.ckpt")]
    process = subprocess.run(command, check=True, capture_output=True, text=True)
    total, _, message = process.stdout.partition(" ")
    assert "load.ckpt: " in message
    assert "disk" in message
    assert process.stderr == ""
    assert arrived.events() >= int(total)


def test_a_file_that_cannot_be_written_is_named(braze: Braze) -> None:
    """Rejects go into a file, and the load does not begin without it."""
    with pytest.raises(BulkError, match="rejects /dev/full"):
        braze.bulk.track(attributes=[{"plan": "gold"}], rejects="/dev/full")
