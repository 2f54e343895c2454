"""The bytes of files and of file objects, decompressed."""

from __future__ import annotations

import gzip
import io
import os
import stat
import zlib
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any, cast

from attrs import define, field

from braze_client._bulk.extras import require
from braze_client.errors import SourceError

_EDGE = 1024 * 1024
_BUFFER = 128 * 1024


@define(eq=False)
class Opened:
    """
    A file, or a file object of the caller.
    """

    name: str
    stream: IO[bytes] = field(repr=False)
    size: int | None = None
    """Bytes; None if they cannot be counted beforehand, as those of a pipe."""
    edges: tuple[bytes, ...] | None = field(default=None, repr=False)
    """Size and content at both ends, which tell one file from another; None if unknown."""
    owned: bool = False

    def close(self) -> None:
        """
        Close the file, unless it is the caller's.
        """
        if self.owned:
            self.stream.close()


def open_path(path: str | os.PathLike[str]) -> Opened:
    """
    Open a file.

    Raises:
        SourceError: It is missing, a folder, or may not be read.
    """
    name = os.fspath(path)
    try:
        stream = Path(name).open("rb", buffering=0)  # noqa: SIM115
    except (OSError, ValueError) as error:
        problem = getattr(error, "strerror", None) or str(error)
    else:
        state = os.fstat(stream.fileno())
        if not stat.S_ISREG(state.st_mode):
            return Opened(name, cast("IO[bytes]", stream), owned=True)
        return Opened(name, cast("IO[bytes]", stream), state.st_size, _edges(stream, state.st_size), owned=True)
    raise SourceError(f"{name}: {problem}")


def _edges(stream: io.FileIO, size: int) -> tuple[bytes, ...]:
    # Not the time of the last change, since a copy of the file is as good.
    first = stream.read(_EDGE)
    stream.seek(max(len(first), size - _EDGE))
    last = stream.read(_EDGE)
    stream.seek(0)
    return str(size).encode(), first, last


class CountedBytes(io.RawIOBase):
    """
    Counts the bytes that are read. Closing it leaves the file open.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._read = getattr(stream, "read1", stream.read)
        self.count = 0
        """The number of bytes that were read."""
        self.head = self._read_head()
        """The first bytes, which tell a compressed file."""
        self._left = self.head

    def _read_head(self) -> bytes:
        head = b""
        # A pipe may give fewer than were asked for.
        while len(head) < _HEAD and (more := self._read(_HEAD - len(head))):
            head += more
        return head

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Read as much as is there, up to the size of *buffer*."""
        view = memoryview(buffer)
        chunk = self._left[: len(view)] or self._read(len(view)) or b""
        self._left = self._left[len(view) :]
        view[: len(chunk)] = chunk
        self.count += len(chunk)
        return len(chunk)


_HEAD = 4
_GZIP = b"\x1f\x8b"
_ZSTD = b"\x28\xb5\x2f\xfd"


def decompressed(counted: CountedBytes, closing: ExitStack) -> tuple[IO[bytes], tuple[type[Exception], ...]]:
    """
    Return the bytes, decompressed if they are compressed, and the errors that reading them can raise.

    Args:
        counted: The file. Its first bytes tell whether it is compressed: neither JSON nor CSV begins with them.
        closing: What closes the decompressor.
    """
    errors: tuple[type[Exception], ...] = (OSError, EOFError, zlib.error, UnicodeError)
    if counted.head.startswith(_GZIP):
        # Its buffer is too small for good speed.
        unzipped = closing.enter_context(gzip.GzipFile(fileobj=io.BufferedReader(counted, _BUFFER), mode="rb"))
        return cast("IO[bytes]", io.BufferedReader(cast("Any", unzipped), _BUFFER)), errors
    if counted.head.startswith(_ZSTD):
        module = require("zstd", to="read Zstandard", error=SourceError)
        plain = closing.enter_context(module.ZstdFile(io.BufferedReader(counted, _BUFFER), mode="rb"))
        return cast("IO[bytes]", io.BufferedReader(plain, _BUFFER)), (*errors, module.ZstdError)
    return cast("IO[bytes]", io.BufferedReader(counted, _BUFFER)), errors
