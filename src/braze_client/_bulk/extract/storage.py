"""Reads the files of an export from cloud storage."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import define, field

from braze_client._bulk.extras import require
from braze_client.errors import JobError, JobTimeoutError, SettingsError

from .patience import Patience
from .receipts import ExportReceipt
from .steps import Flow, Run, Wait

_FOLDER = "segment-export"
"""What Braze puts before the identifier of a segment."""


@define
class Storage:
    """
    The files that Braze writes for one export: ``segment-export/SEGMENT_ID/DATE/OBJECT_PREFIX/NAME.zip``.

    The date is that of the end of the export, so it is not known before. Nothing marks the last file.
    """

    receipt: ExportReceipt
    segment_id: str | None
    """None for the Global Control Group, of which Braze does not document what stands in place of the segment."""
    patience: Patience
    folder: Path
    url: str
    options: Mapping[str, Any] = field(repr=False)
    settle: float
    """Seconds for which the files must not have changed, to be all."""
    size: int = field(default=0, init=False)
    """Bytes that were downloaded."""
    _filesystem: Any = field(default=None, init=False, repr=False)
    _root: str = field(default="", init=False)

    def wait(self) -> Flow[list[str]]:
        """
        Return the names of the files once they have not changed for a while.

        Raises:
            JobTimeoutError: There were none in time, or they kept changing.
            SettingsError: A package for the storage is missing, or the address is not understood.
        """
        yield Run(self._open)
        clock = self.patience.clock
        seen: dict[str, int] = {}
        since = clock.monotonic()
        while True:
            found: dict[str, int] = yield Run(self._list)
            if found != seen:
                seen, since = found, clock.monotonic()
            quiet = clock.monotonic() - since
            if found and quiet >= self.settle:
                return sorted(found)
            delay = self.patience.next_delay()
            if delay is None:
                raise JobTimeoutError(
                    f"the files of export {self.receipt.object_prefix} were not complete after "
                    f"{self.patience.timeout:g} s: {len(found)} found; passing the receipt of this error continues to "
                    "wait for them",
                    self.receipt,
                )
            yield Wait(min(delay, self.settle - quiet) if found else delay)

    def fetch(self, name: str) -> Path:
        """
        Download the file *name*, in place of the one before.
        """
        path = self.folder / "archive"
        expected = self._filesystem.size(name)
        self._filesystem.get_file(name, str(path))
        received = path.stat().st_size
        if expected is not None and received != expected:
            raise JobError(f"{received} of {expected} bytes were received of a file of the export", self.receipt)
        self.size += received
        return path

    def _open(self) -> None:
        core = require("storage", to="read from cloud storage", error=SettingsError)
        try:
            self._filesystem, root = core.url_to_fs(self.url, **self.options)
        except (ImportError, ValueError) as error:
            raise SettingsError(f"storage: {error}") from None
        self._root = root.rstrip("/")

    def _list(self) -> dict[str, int]:
        self._filesystem.invalidate_cache()
        pattern = f"{self._root}/{_FOLDER}/{self.segment_id or '*'}/*/{self.receipt.object_prefix}/*"
        entries = self._filesystem.glob(pattern, detail=True)
        return {name: entry["size"] for name, entry in entries.items() if entry["type"] == "file"}
