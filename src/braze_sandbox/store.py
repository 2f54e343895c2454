"""Keeps JSON documents and counts in a SQLite database: in memory, or in one file."""

from __future__ import annotations

import json
import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

Document = dict[str, Any]

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


class Store:
    """
    The database.

    Args:
        path: The file. By default everything is in memory and lost with the process.
    """

    def __init__(self, path: str | Path | None = None) -> None:
        self._lock = threading.RLock()
        self._connection = sqlite3.connect(
            ":memory:" if path is None else path, isolation_level=None, check_same_thread=False
        )
        weakref.finalize(self, self._connection.close)
        # What a killed process leaves in the log is read back; only a power failure may cost the last requests.
        self._connection.executescript(f"PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; {_TABLES}")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """
        Let one thread work on the database, and undo what it did if it raises.
        """
        with self._lock:
            self._connection.execute("BEGIN")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """
        Run a statement and return its rows.
        """
        with self._lock:
            return self._connection.execute(statement, values).fetchall()

    def next(self, name: str) -> int:
        """
        Count the counter *name* up and return it. The first number is 1.
        """
        ((value,),) = self.run(
            "INSERT INTO counters VALUES (?, 1) ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value", name
        )
        return cast("int", value)

    def raise_to(self, name: str, value: int) -> None:
        """
        Let the counter *name* go on after *value*, unless it is further already.
        """
        statement = "INSERT INTO counters VALUES (?, ?) ON CONFLICT DO UPDATE SET value = max(value, excluded.value)"
        self.run(statement, name, value)

    def count(self, series: str, hour: int, number: int = 1) -> None:
        """
        Add *number* to a series, in the hour that is the *hour*-th since 1970.
        """
        self.run(
            "INSERT INTO counts VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count",
            series,
            hour,
            number,
        )

    def counted(self, series: str) -> dict[int, int]:
        """
        Return the counts of a series by hour.
        """
        return dict(cast("list[tuple[int, int]]", self.run("SELECT hour, count FROM counts WHERE series = ?", series)))

    def series(self, start: str) -> list[str]:
        """
        Return the names of the series that begin with *start*, in order.
        """
        rows = self.run(
            "SELECT DISTINCT series FROM counts WHERE series >= ? AND series < ? ORDER BY series",
            start,
            start + "\U0010ffff",
        )
        return [cast("str", name) for (name,) in rows]

    def clear(self) -> None:
        """
        Forget everything.
        """
        for table in ("documents", "names", "counts", "counters"):
            self.run(f"DELETE FROM {table}")  # noqa: S608  # not from outside

    def close(self) -> None:
        """
        Close the file.
        """
        self._connection.close()


class Collection:
    """
    The documents of one kind, by key, and by further names that several may share.

    Args:
        store: Where they are.
        kind: What they are.
        key: The property of a document that tells it from the others.
        names: Returns the further names of a document.
    """

    def __init__(
        self, store: Store, kind: str, key: str, names: Callable[[Document], Iterable[str]] = lambda document: ()
    ) -> None:
        self._store = store
        self.kind = kind
        self.key = key
        self._names = names

    def get(self, key: str) -> Document | None:
        """
        Return the document with this key.
        """
        rows = self._store.run("SELECT body FROM documents WHERE kind = ? AND key = ?", self.kind, key)
        return json.loads(rows[0][0]) if rows else None

    def find(self, name: str) -> list[Document]:
        """
        Return the documents that have *name* among their further names, oldest first.
        """
        rows = self._store.run(
            "SELECT body FROM names JOIN documents USING (kind, key) WHERE kind = ? AND name = ? ORDER BY number",
            self.kind,
            name,
        )
        return [json.loads(body) for (body,) in rows]

    def first(self, name: str) -> Document | None:
        """
        Return the oldest document that has *name* among its further names.
        """
        return next(iter(self.find(name)), None)

    def save(self, document: Document) -> None:
        """
        Store a new document, or an old one anew.
        """
        key = document[self.key]
        body = json.dumps(document, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        updated = self._store.run(
            "UPDATE documents SET body = ? WHERE kind = ? AND key = ? RETURNING number", body, self.kind, key
        )
        if not updated:
            number = self._store.next(f"number of {self.kind}")
            self._store.run("INSERT INTO documents VALUES (?, ?, ?, ?)", self.kind, key, number, body)
        wanted = set(self._names(document))
        stored = {
            name for (name,) in self._store.run("SELECT name FROM names WHERE kind = ? AND key = ?", self.kind, key)
        }
        for name in stored - wanted:
            self._store.run("DELETE FROM names WHERE kind = ? AND name = ? AND key = ?", self.kind, name, key)
        for name in wanted - stored:
            self._store.run("INSERT INTO names VALUES (?, ?, ?)", self.kind, name, key)

    def remove(self, key: str) -> None:
        """
        Forget the document with this key.
        """
        self._store.run("DELETE FROM documents WHERE kind = ? AND key = ?", self.kind, key)
        self._store.run("DELETE FROM names WHERE kind = ? AND key = ?", self.kind, key)

    def highest(self, name: str, count: int) -> list[Document]:
        """
        Return the documents whose property *name* is the greatest.
        """
        rows = self._store.run(
            "SELECT body FROM documents WHERE kind = ? ORDER BY json_extract(body, ?) DESC LIMIT ?",
            self.kind,
            f"$.{name}",
            count,
        )
        return [json.loads(body) for (body,) in rows]

    def __iter__(self) -> Iterator[Document]:
        rows = self._store.run("SELECT body FROM documents WHERE kind = ? ORDER BY number", self.kind)
        return (json.loads(body) for (body,) in rows)

    def __len__(self) -> int:
        ((count,),) = self._store.run("SELECT count(*) FROM documents WHERE kind = ?", self.kind)
        return cast("int", count)
