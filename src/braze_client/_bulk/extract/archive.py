"""Reads the users in the files of an export: ZIP archives of files of JSON lines, or such a file in gzip."""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, cast

import orjson

from braze_client.errors import InvalidExportError

from .receipts import ExportReceipt

_CHUNK = 1 << 20
_GZIP = b"\x1f\x8b"
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError)
"""What reading a damaged archive, or one of an unknown kind, raises."""


class Archive:
    """
    A file of an export. Its kind is told by its first bytes, as the storage may have changed the name.

    Args:
        path: The file.
        receipt: The receipt, for errors.

    Raises:
        InvalidExportError: Its content is damaged. All of it is checked, so that no user is passed on before.
    """

    def __init__(self, path: Path, receipt: ExportReceipt) -> None:
        self._path = path
        self._receipt = receipt
        self.files = 0
        """The number of files in it."""
        with self._errors():
            for _, content in self._contents():
                self.files += 1
                while content.read(_CHUNK):
                    pass

    def users(self) -> Generator[dict[str, Any], None, None]:
        """
        Yield the users, one at a time.

        Raises:
            InvalidExportError: A line is not a JSON object.
        """
        for name, content in self._contents():
            for number, line in enumerate(content, 1):
                if line.strip():
                    yield self._decode(line, name, number)

    def _decode(self, line: bytes, name: str, number: int) -> dict[str, Any]:
        try:
            user = orjson.loads(line)
        except orjson.JSONDecodeError:
            user = None
        if not isinstance(user, dict):
            # Without a cause, which would hold the line.
            raise self._invalid(f"line {number} of {name} is not a JSON object") from None
        return user

    def _contents(self) -> Iterator[tuple[str, IO[bytes]]]:
        with self._path.open("rb") as file:
            start = file.read(2)
        if start == _GZIP:
            with gzip.open(self._path) as lines:
                yield "the gzip file", cast("IO[bytes]", lines)
            return
        with zipfile.ZipFile(self._path) as archive:
            for entry in archive.infolist():
                if not entry.is_dir():
                    with archive.open(entry) as content:
                        yield entry.filename, content

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except _DAMAGE as error:
            raise self._invalid(f"{type(error).__name__}") from None

    def _invalid(self, problem: str) -> InvalidExportError:
        return InvalidExportError(
            f"a file of export {self._receipt.object_prefix} is damaged: {problem}", self._receipt
        )
