"""The file of what was not submitted."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import orjson
from attrs import evolve

from .errors import BulkError
from .outcomes import Outcome
from .rows import Row

_MARKS = {"list", "position", "status", "reason", "record"}
_MEMBERS = _MARKS | {"index", "identifier"}
"""Members by which a line of such a file is known: it has the first, and no others than the second."""


class Rejects:
    """
    Writes a JSON line for each record that was rejected, invalid or unknown.

    Args:
        path: The file.
        values: Whether to write the records, too, so that the file can be mended and loaded again.
        offset: How much of the file is kept, if the load continues another; None begins it anew.
    """

    def __init__(self, path: Path, *, values: bool, offset: int | None) -> None:
        self._path, self._values = path, values
        try:
            # Private by default: the lines identify users.
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            self._file = os.fdopen(descriptor, "r+b")
        except OSError as error:
            raise self._explained(error) from None
        try:
            # What was written after the last commit is written again.
            self._file.truncate(min(offset or 0, self._file.seek(0, os.SEEK_END)))
            self._file.seek(0, os.SEEK_END)
        except OSError as error:
            self._file.close()
            raise self._explained(error) from None

    def _explained(self, error: OSError) -> BulkError:
        return BulkError(f"the rejects {self._path}: {error.strerror or type(error).__name__}")

    def write(self, outcomes: Iterable[Outcome]) -> None:
        """
        Write lines.

        Raises:
            BulkError: They cannot be written.
        """
        try:
            self._file.writelines(map(self._line, outcomes))
        except OSError as error:
            raise self._explained(error) from None

    def _line(self, outcome: Outcome) -> bytes:
        line: dict[str, Any] = {**outcome.to_dict()}
        if self._values and outcome.content is not None:
            line["record"] = orjson.Fragment(outcome.content)
        return orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE)

    def flush(self) -> int:
        """
        Have everything written that a commit is about to rely on, and return the length of the file.
        """
        try:
            self._file.flush()
            return self._file.tell()
        except OSError as error:
            raise self._explained(error) from None

    def close(self) -> None:
        """
        Close the file.
        """
        try:
            self._file.close()
        except OSError as error:
            raise self._explained(error) from None


def unwrapped(row: Row) -> Row:
    """
    Return the row of the record in a line of such a file; any other row as it is.
    """
    value = row.value
    if not isinstance(value, dict) or not _MARKS <= value.keys() <= _MEMBERS or not isinstance(value["list"], str):
        return row
    return evolve(row, value=value["record"], into=value["list"])
