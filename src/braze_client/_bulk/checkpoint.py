"""
Where a load stands, in a file, so that the next run continues after any end of this one.

The intent to send records is on the disk before they are sent, and their verdict is written afterwards. What has an
intent and no verdict when a run begins may or may not have been taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from pathlib import Path

from attrs import define, field

from .errors import CheckpointError
from .journal import Journal, Statement
from .packing import Batch
from .ranges import Ranges

_SCHEMA = """
CREATE TABLE IF NOT EXISTS load (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS lists (
    name TEXT PRIMARY KEY, source TEXT NOT NULL DEFAULT '', done TEXT NOT NULL DEFAULT '',
    unknown TEXT NOT NULL DEFAULT ''
);
CREATE TABLE IF NOT EXISTS intents (id INTEGER PRIMARY KEY, list TEXT NOT NULL, ordinals TEXT NOT NULL)
"""
_VERSION = "1"


@define
class _List:
    """
    Where one list stands, by the ordinals of its records.
    """

    source: str = ""
    """The digest of what it was read from; empty if nothing has been read."""
    done: Ranges = field(factory=Ranges)
    """Records with a final outcome."""
    unknown: Ranges = field(factory=Ranges)
    """Records that may have been taken and must not be sent again; some of them may be done by now."""
    interrupted: Ranges = field(factory=Ranges)
    """Records that were about to be sent when an earlier run ended, and of which nobody has been told."""


class Checkpoint:
    """
    The state of a load in a SQLite file.

    Args:
        path: The file. It is made if it does not exist.
        meaning: A digest of what is loaded how: the operation, its other arguments, the lists.
        dry_run: Whether nothing may be written.

    Raises:
        CheckpointError: The file cannot be used, or belongs to another load.
    """

    def __init__(self, path: Path, meaning: str, *, dry_run: bool) -> None:
        self._path, self._dry_run = path, dry_run
        self.journal = Journal(path, _SCHEMA, "the checkpoint")
        self._changed: set[str] = set()
        try:
            self._claim("version", _VERSION, "it was written by another version of this package")
            self._claim("meaning", meaning, "it belongs to a load with other arguments")
            self._lists = {
                name: _List(source, Ranges.parse(done), Ranges.parse(unknown))
                for name, source, done, unknown in self.journal.read("SELECT * FROM lists")
            }
            ((self._last,),) = self.journal.read("SELECT coalesce(max(id), 0) FROM intents")
            self._ids: Iterator[int] = count(self._last + 1)
            for name, ordinals in self.journal.read("SELECT list, ordinals FROM intents"):
                for first, last in Ranges.parse(ordinals):
                    self.list(name).interrupted.add(first, last)
        except BaseException:
            self.journal.close()
            raise
        self.journal.before_commit(self._changes)

    def _claim(self, name: str, value: str, otherwise: str) -> None:
        found = self.journal.read("SELECT value FROM load WHERE name = ?", (name,))
        if not found and not self._dry_run:
            self.journal.add("INSERT INTO load VALUES (?, ?)", name, value)
        elif found and found[0][0] != value:
            raise CheckpointError(f"the checkpoint {self._path}: {otherwise}; take another path")

    def list(self, name: str) -> _List:
        """
        Return where the list *name* stands.
        """
        return self._lists.setdefault(name, _List())

    def check_source(self, name: str, source: str) -> None:
        """
        Refuse a source that is not the one that the list was read from before.

        Raises:
            CheckpointError: It is another.
        """
        known = self.list(name)
        if known.source not in ("", source):
            raise CheckpointError(
                f"the checkpoint {self._path}: it belongs to another source of {name}; take another path, or the "
                "source that the load began with"
            )
        known.source = source
        self._changed.add(name)

    async def intend(self, batch: Batch) -> int | None:
        """
        Have it on the disk that *batch* is about to be sent.

        Returns:
            What `forget` needs; None if repeating the batch does no harm, so that its intent need not be known.

        Raises:
            CheckpointError: The file cannot be written.
        """
        self.journal.check()
        if not batch.is_unsafe:
            return None
        number = next(self._ids)
        ordinals = str(Ranges.of(record.ordinal for record in batch.records))
        self.journal.add("INSERT INTO intents VALUES (?, ?, ?)", number, batch.list, ordinals)
        await self.journal.durable()
        return number

    def forget(self, intent: int | None) -> None:
        """
        Remove an intent once each of its records has an outcome, or is known not to have been taken.
        """
        if intent is not None:
            self.journal.add("DELETE FROM intents WHERE id = ?", intent)

    def settle(self, name: str, ordinals: Sequence[int], *, unknown: bool = False) -> None:
        """
        Record that these records of a list have an outcome.

        Args:
            name: The list.
            ordinals: The records.
            unknown: Whether they may have been taken, and must not be sent again.
        """
        known = self.list(name)
        ranges = known.unknown if unknown else known.done
        for first, last in Ranges.of(ordinals):
            ranges.add(first, last)
        self._changed.add(name)
        self.journal.wake()

    def finish(self) -> None:
        """
        Drop the intents of earlier runs, whose records all have an outcome by now.
        """
        self.journal.add("DELETE FROM intents WHERE id <= ?", self._last)

    def noted(self, name: str) -> str | None:
        """
        Return a value that was kept.
        """
        found = self.journal.read("SELECT value FROM load WHERE name = ?", (name,))
        return found[0][0] if found else None

    def _changes(self) -> Iterable[Statement]:
        changed, self._changed = self._changed, set()
        for name in () if self._dry_run else sorted(changed):
            known = self.list(name)
            yield (
                "INSERT OR REPLACE INTO lists VALUES (?, ?, ?, ?)",
                (name, known.source, str(known.done), str(known.unknown)),
            )
