"""A SQLite file that is written in groups, off the event loop."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread

from .errors import CheckpointError

Statement = tuple[str, tuple[Any, ...]]


class Journal:
    """
    Collects statements, and commits those that are waiting together.

    While one commit is on its way to the disk, the statements of many batches gather for the next.

    Args:
        path: The file. It is made if it does not exist.
        schema: What makes its tables.
        what: What the file is called in messages.

    Raises:
        CheckpointError: The file cannot be used.
    """

    def __init__(self, path: Path, schema: str, what: str) -> None:
        self._what = f"{what} {path}"
        self._waiting: list[Statement] = []
        self._sources: list[Callable[[], Iterable[Statement]]] = []
        self._wanted = anyio.Event()
        self._committed = anyio.Event()
        self._error: CheckpointError | None = None
        # An abandoned load closes the file whenever it is collected, perhaps during a commit, which SQLite does not
        # survive. Collected by the thread that commits, it must not wait for itself.
        self._in_use = threading.RLock()
        try:
            # One thread at a time uses it, though not always the same.
            self._file = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=0)
        except sqlite3.Error as error:
            raise self._explained(error) from None
        try:
            self._open(schema)
        except sqlite3.Error as error:
            self._file.close()
            raise self._explained(error) from None

    def _open(self, schema: str) -> None:
        # The lock ends with the process, however that ends.
        self._file.execute("PRAGMA locking_mode=EXCLUSIVE")
        self._file.execute("PRAGMA journal_mode=WAL")
        self._file.execute("PRAGMA synchronous=FULL")
        self._file.executescript(f"BEGIN IMMEDIATE; {schema}; COMMIT;")

    def _explained(self, error: sqlite3.Error) -> CheckpointError:
        reason = "another process is using it" if "locked" in str(error) else str(error)
        return CheckpointError(f"{self._what}: {reason}")

    def read(self, statement: str, values: tuple[Any, ...] = ()) -> list[Any]:
        """
        Return the rows that a query finds among what is committed.
        """
        try:
            with self._in_use:
                return self._file.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            raise self._explained(error) from None

    def add(self, statement: str, *values: Any) -> None:
        """
        Have a statement committed soon.
        """
        self._waiting.append((statement, values))
        self._wanted.set()

    def wake(self) -> None:
        """
        Have what the sources say committed soon.
        """
        self._wanted.set()

    def before_commit(self, source: Callable[[], Iterable[Statement]]) -> None:
        """
        Have *source* asked for more statements at each commit.
        """
        self._sources.append(source)

    async def durable(self) -> None:
        """
        Wait until everything that was added is on the disk.

        Raises:
            CheckpointError: It could not be written.
        """
        if self._error is None:
            await self._committed.wait()
        self.check()

    def check(self) -> None:
        """
        Refuse to go on if something could not be written.

        Raises:
            CheckpointError: It could not.
        """
        if self._error is not None:
            raise CheckpointError(str(self._error))

    async def work(self) -> None:
        """
        Commit until cancelled.
        """
        while True:
            await self._wanted.wait()
            self._wanted = anyio.Event()
            statements, done = self._take()
            try:
                # Never abandoned halfway: the connection is in use until it is done.
                with anyio.CancelScope(shield=True):
                    await anyio.to_thread.run_sync(self._commit, statements)
            finally:
                done.set()

    def _take(self) -> tuple[list[Statement], anyio.Event]:
        statements, self._waiting = self._waiting, []
        done, self._committed = self._committed, anyio.Event()
        for source in self._sources:
            statements += source()
        return statements, done

    def _commit(self, statements: list[Statement]) -> None:
        if self._error is not None:
            return
        try:
            with self._in_use:
                self._file.execute("BEGIN IMMEDIATE")
                for statement, values in statements:
                    self._file.execute(statement, values)
                self._file.execute("COMMIT")
        except sqlite3.Error as error:
            self._error = self._explained(error)

    def close(self) -> None:
        """
        Commit the rest, and close the file.

        Raises:
            CheckpointError: Something could not be written.
        """
        statements, done = self._take()
        if statements:
            self._commit(statements)
        done.set()
        with self._in_use:
            self._file.close()
        self.check()
