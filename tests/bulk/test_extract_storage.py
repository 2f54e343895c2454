"""Exports that Braze writes to cloud storage, which a file system in memory, or on disk, stands for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec
import pytest

from braze_client import ExportReceipt, InvalidExportError, JobError, JobTimeoutError, SettingsError

from .extracting import Bulk, Time, archive

PREFIX = "d4087b5e-92fa-4c16-a3d9-60e7f1c82b34-1767605400"
FOLDER = f"segment-export/s1/2026-01-05/{PREFIX}"
RECEIPT = ExportReceipt(PREFIX)


class Bucket:
    """A bucket in memory, into which Braze writes at some times."""

    url = "memory://bucket/braze"

    def __init__(self, time: Time) -> None:
        self.files: list[tuple[float, str, bytes]] = []
        self.storage: Any = fsspec.filesystem("memory")
        time.on_sleep = self.write

    def add(self, at: float, path: str, content: bytes) -> None:
        """Let a file appear at a time."""
        self.files.append((at, path, content))
        self.write(0)

    def write(self, now: float) -> None:
        """Write what is due."""
        for at, path, content in [item for item in self.files if item[0] <= now]:
            self.storage.pipe_file(f"/bucket/braze/{path}", content)
            self.files.remove((at, path, content))


@pytest.fixture
def bucket(time: Time) -> Iterator[Bucket]:
    """An empty bucket."""
    found = Bucket(time)
    yield found
    if found.storage.exists("/bucket"):
        found.storage.rm("/bucket", recursive=True)


def export(bulk: Bulk, storage: str | None, **options: Any) -> tuple[Any, list[Any]]:
    """Export from storage, and return the report and the ids of the users."""
    users: list[Any] = []
    report = bulk.extract_segment(
        "s1",
        fields=["external_id"],
        to=lambda user: users.append(user.external_id),
        receipt=RECEIPT,
        storage=storage,
        **options,
    )
    return report, users


def test_files(bulk: Bulk, bucket: Bucket, time: Time) -> None:
    """The files are read once none has been added for two minutes, and those of other exports are not."""
    first, second = archive([{"external_id": "u1"}, {"external_id": "u2"}]), archive([{"external_id": "u3"}])
    bucket.add(10, f"{FOLDER}/a.zip", first)
    bucket.add(100, f"{FOLDER}/b.zip", second)
    bucket.add(0, f"segment-export/s1/2026-01-05/other-{PREFIX}/a.zip", b"other export")
    bucket.add(0, f"segment-export/s2/2026-01-05/{PREFIX}/a.zip", b"other segment")
    report, users = export(bulk, bucket.url)
    assert users == ["u1", "u2", "u3"]
    assert (report.users, report.files, report.bytes) == (3, 2, len(first) + len(second))
    assert 220 <= time.passed <= 250
    assert report.object_prefix == PREFIX


def test_settle(bulk: Bulk, bucket: Bucket, time: Time) -> None:
    """Who knows that the export is complete need not wait."""
    bucket.add(0, f"{FOLDER}/a.gz", archive([{"external_id": "u1"}]))
    assert export(bulk, bucket.url, settle=0)[1] == ["u1"]
    assert time.sleeps == []


def test_global_control_group(bulk: Bulk, bucket: Bucket) -> None:
    """The files of the Global Control Group are found by their prefix."""
    bucket.add(0, f"segment-export/group/2026-01-05/{PREFIX}/a.zip", archive([{"external_id": "u1"}]))
    users: list[Any] = []
    bulk.extract_global_control_group(
        fields=["external_id"], to=users.append, receipt=RECEIPT, storage=bucket.url, settle=0
    )
    assert [user.external_id for user in users] == ["u1"]


def test_timeout(bulk: Bulk, bucket: Bucket, time: Time) -> None:
    """Without files, or if there are ever more, the export is given up."""
    with pytest.raises(JobTimeoutError, match="not complete after 300 s: 0 found") as caught:
        export(bulk, bucket.url, timeout=300)
    assert caught.value.receipt == RECEIPT
    for number in range(30):
        bucket.add(300 + 60 * number, f"{FOLDER}/{number}.zip", b"")
    with pytest.raises(JobTimeoutError, match=r"not complete after 300 s: \d found"):
        export(bulk, bucket.url, timeout=300)
    assert time.passed == 600


def test_damaged(bulk: Bulk, bucket: Bucket, tmp_path: Path) -> None:
    """A damaged file among others is an error, and no file is made."""
    bucket.add(0, f"{FOLDER}/a.zip", archive([{"external_id": "u1"}]))
    bucket.add(0, f"{FOLDER}/b.zip", archive([{"external_id": "u2"}])[:-9])
    with pytest.raises(InvalidExportError):
        bulk.extract_segment(
            "s1",
            fields=["external_id"],
            to=tmp_path / "users.csv",
            receipt=RECEIPT,
            storage=bucket.url,
            settle=0,
        )
    assert list(tmp_path.iterdir()) == []


def test_on_disk(bulk: Bulk, tmp_path: Path) -> None:
    """Files on disk are read alike."""
    folder = tmp_path / FOLDER
    folder.mkdir(parents=True)
    (folder / "a.zip").write_bytes(archive([{"external_id": "u1"}]))
    assert export(bulk, tmp_path.as_uri(), settle=0, storage_options={"auto_mkdir": False})[1] == ["u1"]


def test_no_storage(bulk: Bulk) -> None:
    """Without an address and without storage, the error has the receipt, since the export has been started."""
    with pytest.raises(JobError, match="to your cloud storage: pass it as storage") as caught:
        export(bulk, None)
    assert caught.value.receipt == RECEIPT


@pytest.mark.parametrize("url", ["unknown://bucket", "adl://bucket"])
def test_unknown_storage(url: str, bulk: Bulk) -> None:
    """A storage that fsspec does not know, or whose package is missing, is an error."""
    with pytest.raises(SettingsError, match="storage: "):
        export(bulk, url)
