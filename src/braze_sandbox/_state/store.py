"""A SQLite database of JSON records and counts, in memory or in a file."""

from __future__ import annotations

import json
import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

Record = dict[str, Any]

_TABLES = """
CREATE TABLE IF NOT EXISTS documents (
    kind TEXT, key TEXT, number INTEGER, body TEXT, PRIMARY KEY (kind, key)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS names (
    kind TEXT, name TEXT, key TEXT, PRIMARY KEY (kind, name, key)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS names_of ON names (kind, key);
CREATE TABLE IF NOT EXISTS counts (
    series TEXT, hour INTEGER, count INTEGER, PRIMARY KEY (series, hour)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID;
"""
_APPLICATION_ID = 0x42725362
"""Marks a database of the sandbox, in the form that this version reads."""


class Store:
    """
    The database.

    Args:
        path: The file. By default the database is in memory and lost with the process.

    Raises:
        OSError: The file is in use, cannot be opened, or is not a database of the sandbox.
    """

    def __init__(self, path: str | Path | None = None) -> None:
        self._lock = threading.RLock()
        try:
            self._connection = sqlite3.connect(
                ":memory:" if path is None else path, timeout=0, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error as error:
            raise OSError(f"cannot open the database {path}: {error}") from None
        weakref.finalize(self, self._connection.close)
        try:
            self._open()
        except (sqlite3.Error, ValueError) as error:
            self._connection.close()
            in_use = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY
            reason = "another sandbox uses it" if in_use else error
            raise OSError(f"cannot open the database {path}: {reason}") from None

    def _open(self) -> None:
        # Exclusive, since two sandboxes on one file would not see each other's changes. The log of a killed process is
        # recovered; only a power failure can lose the last requests.
        self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        ((found,),) = self._connection.execute("PRAGMA application_id").fetchall()
        ((tables,),) = self._connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        if tables and found != _APPLICATION_ID:
            raise ValueError("it is the database of another program")
        self._connection.executescript(
            f"PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA application_id = {_APPLICATION_ID};"
            f"BEGIN EXCLUSIVE; {_TABLES} COMMIT;"
        )

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever stored."""
        return not self.execute("SELECT 1 FROM counters LIMIT 1")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """
        Give one thread exclusive access, and roll back its changes if it raises.
        """
        with self._lock:
            self._connection.execute("BEGIN")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """
        Roll back the changes of a part of a transaction if it raises.
        """
        self._connection.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK TO part")
            raise
        finally:
            self._connection.execute("RELEASE part")

    def execute(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """
        Execute a statement and return its rows.
        """
        with self._lock:
            return self._connection.execute(statement, values).fetchall()

    def increment(self, name: str) -> int:
        """
        Increment a counter and return its value. The first value is 1.
        """
        ((value,),) = self.execute(
            "INSERT INTO counters VALUES (?, 1) ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value", name
        )
        return cast("int", value)

    def raise_counter(self, name: str, value: int) -> None:
        """
        Set a counter to *value*, unless it is higher already.
        """
        statement = "INSERT INTO counters VALUES (?, ?) ON CONFLICT DO UPDATE SET value = max(value, excluded.value)"
        self.execute(statement, name, value)

    def count(self, series: str, hour: int, number: int = 1) -> None:
        """
        Add *number* to a series, in an hour that is counted from 1970.
        """
        self.execute(
            "INSERT INTO counts VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count",
            series,
            hour,
            number,
        )

    def counts(self, series: str) -> dict[int, int]:
        """
        Return the counts of a series by hour.
        """
        return dict(
            cast("list[tuple[int, int]]", self.execute("SELECT hour, count FROM counts WHERE series = ?", series))
        )

    def series_names(self, prefix: str) -> list[str]:
        """
        Return the names of the series that begin with *prefix*, in order.
        """
        rows = self.execute(
            "SELECT DISTINCT series FROM counts WHERE series >= ? AND series < ? ORDER BY series",
            prefix,
            prefix + "\U0010ffff",
        )
        return [cast("str", name) for (name,) in rows]

    def clear(self) -> None:
        """
        Delete everything. The database still does not count as new.
        """
        for table in ("documents", "names", "counts", "counters"):
            self.execute(f"DELETE FROM {table}")  # noqa: S608  # fixed names
        self.increment("starts")

    def close(self) -> None:
        """
        Close the database.
        """
        self._connection.close()


class Collection:
    """
    The records of one kind. Each has a unique key, and can have lookup names that it may share with others.

    Args:
        store: The database.
        kind: The kind, such as ``users``.
        key: The property that is the key.
        names: Returns the lookup names of a record.
    """

    def __init__(
        self, store: Store, kind: str, key: str, names: Callable[[Record], Iterable[str]] = lambda record: ()
    ) -> None:
        self._store = store
        self.kind = kind
        self.key = key
        self._names = names

    def get(self, key: str) -> Record | None:
        """
        Return the record with a key, or None.
        """
        rows = self._store.execute("SELECT body FROM documents WHERE kind = ? AND key = ?", self.kind, key)
        return json.loads(rows[0][0]) if rows else None

    def find(self, name: str) -> list[Record]:
        """
        Return the records with a lookup name, the oldest first.
        """
        rows = self._store.execute(
            "SELECT body FROM names JOIN documents USING (kind, key) WHERE kind = ? AND name = ? ORDER BY number",
            self.kind,
            name,
        )
        return [json.loads(body) for (body,) in rows]

    def first(self, name: str) -> Record | None:
        """
        Return the oldest record with a lookup name, or None.
        """
        return next(iter(self.find(name)), None)

    def save(self, record: Record) -> None:
        """
        Insert a record, or replace the one with the same key.
        """
        key = record[self.key]
        body = json.dumps(record, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        updated = self._store.execute(
            "UPDATE documents SET body = ? WHERE kind = ? AND key = ? RETURNING number", body, self.kind, key
        )
        if not updated:
            number = self._store.increment(f"number of {self.kind}")
            self._store.execute("INSERT INTO documents VALUES (?, ?, ?, ?)", self.kind, key, number, body)
        wanted = set(self._names(record))
        stored = {
            name for (name,) in self._store.execute("SELECT name FROM names WHERE kind = ? AND key = ?", self.kind, key)
        }
        for name in stored - wanted:
            self._store.execute("DELETE FROM names WHERE kind = ? AND name = ? AND key = ?", self.kind, name, key)
        for name in wanted - stored:
            self._store.execute("INSERT INTO names VALUES (?, ?, ?)", self.kind, name, key)

    def remove(self, key: str) -> None:
        """
        Delete the record with a key, if there is one.
        """
        self._store.execute("DELETE FROM documents WHERE kind = ? AND key = ?", self.kind, key)
        self._store.execute("DELETE FROM names WHERE kind = ? AND key = ?", self.kind, key)

    def keep_latest(self, count: int) -> None:
        """
        Delete the oldest records, so that at most *count* remain. They must not have lookup names.
        """
        self._store.execute(
            "DELETE FROM documents WHERE kind = ?1 AND number <= "
            "(SELECT number FROM documents WHERE kind = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)",
            self.kind,
            count,
        )

    def latest(self, count: int) -> list[Record]:
        """
        Return the *count* records that were added last, the latest first.
        """
        rows = self._store.execute(
            "SELECT body FROM documents WHERE kind = ? ORDER BY number DESC LIMIT ?", self.kind, count
        )
        return [json.loads(body) for (body,) in rows]

    def highest(self, property_name: str, count: int) -> list[Record]:
        """
        Return the *count* documents with the highest values of a property, the highest first.
        """
        rows = self._store.execute(
            "SELECT body FROM documents WHERE kind = ? ORDER BY json_extract(body, ?) DESC LIMIT ?",
            self.kind,
            f"$.{property_name}",
            count,
        )
        return [json.loads(body) for (body,) in rows]

    def __iter__(self) -> Iterator[Record]:
        rows = self._store.execute("SELECT body FROM documents WHERE kind = ? ORDER BY number", self.kind)
        return (json.loads(body) for (body,) in rows)

    def __len__(self) -> int:
        ((count,),) = self._store.execute("SELECT count(*) FROM documents WHERE kind = ?", self.kind)
        return cast("int", count)
