"""Text, line by line or in chunks, whatever it comes from."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import ExitStack
from typing import TextIO

from braze_client._bulk.rows import ExtentOf
from braze_client.errors import SourceError

from .binary import CountedBytes, Opened, decompressed
from .once import ReadOnce
from .options import Options

LONGEST = 4 * 1024 * 1024
"""Characters of a line, or of a record in several lines. Braze accepts no request that is larger."""
_CHUNK = 64 * 1024


class Text:
    """
    The lines of a text, of bounded length.

    A line that cannot be used sets `flaw`, and a stand-in is returned for it.
    """

    def __init__(self, name: str, text: TextIO, errors: tuple[type[Exception], ...] = (OSError, UnicodeError)) -> None:
        self.name = name
        self.number = 0
        """The number of lines that were read."""
        self.flaw: str | None = None
        """What is wrong with a line. It stays until it is set to None."""
        self.room = LONGEST
        """How long the next line may be."""
        self._text = text
        self._errors = errors
        self._pushed = ""

    def __iter__(self) -> Text:
        return self

    def __next__(self) -> str:
        line = self._read_line(LONGEST)
        if self._pushed:
            line, self._pushed = self._pushed + line, ""
        if not line:
            raise StopIteration
        self.number += 1
        if self.number == 1:
            line = line.removeprefix("\ufeff")
        if len(line) > self.room or len(line) == LONGEST:
            line = self._cut(line)
        if not line.isascii() and has_surrogates(line):
            self.flaw = "bytes that are not text in the encoding"
        return line

    def read(self) -> str:
        """
        Return the next characters, whatever the lines; none at the end.
        """
        return self._attempt(self._text.read, _CHUNK)

    def begins_with(self, character: str) -> bool:
        """
        Return whether the text begins with *character*, which is then skipped, after white space, which is too.
        """
        first = self._attempt(self._text.read, 1)
        while first and (first.isspace() or first == "\ufeff"):
            self.number += first == "\n"
            first = self._attempt(self._text.read, 1)
        if first != character:
            self._pushed = first
        return first == character

    def _read_line(self, limit: int) -> str:
        return self._attempt(self._text.readline, limit)

    def _attempt(self, read: Callable[[int], str], size: int) -> str:
        try:
            return read(size)
        except self._errors as error:
            problem = _describe(error)
        # Outside of the handler, since a UnicodeError holds the text.
        raise SourceError(f"{self.name}: {problem}, after line {self.number:,}")

    def _cut(self, line: str) -> str:
        """
        Skip the rest of a line that is too long, and return a short one that opens or closes as many quotes.
        """
        self.flaw = f"longer than {LONGEST:,} characters"
        quotes = line.count('"')
        while len(line) == LONGEST and line[-1] not in "\r\n":
            line = self._read_line(LONGEST)
            if not line:
                break
            quotes += line.count('"')
        return '"\n' if quotes % 2 else "\n"


def has_surrogates(text: str) -> bool:
    """
    Return whether *text* has halves of characters, which stand for bytes that could not be decoded.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def _describe(error: Exception) -> str:
    if isinstance(error, UnicodeError):
        return "not text in the encoding"
    if isinstance(error, EOFError):
        return "the compressed data ends too early"
    return getattr(error, "strerror", None) or f"the data is damaged ({type(error).__name__})"


class TextFile:
    """
    The text of a file, and what a `Source` says about it.
    """

    def __init__(self, opened: Opened, options: Options) -> None:
        self._closing = ExitStack()
        self._closing.callback(opened.close)
        self.size = opened.size
        self.fingerprint = None if opened.edges is None else options.digest(*opened.edges)
        with ExitStack() as undo:
            undo.callback(self.close)
            self._counted = self._attempt_to_count(opened)
            plain, errors = decompressed(self._counted, self._closing)
            # With the errors kept as surrogates, a bad line does not end the file.
            wrapper = io.TextIOWrapper(plain, options.encoding, "surrogateescape", newline="")
            self.text = Text(opened.name, wrapper, errors)
            undo.pop_all()

    @staticmethod
    def _attempt_to_count(opened: Opened) -> CountedBytes:
        try:
            return CountedBytes(opened.stream)
        except OSError as error:
            problem = error.strerror
        raise SourceError(f"{opened.name}: {problem}")

    @property
    def read(self) -> int:
        """The number of bytes that were read, before they were decompressed."""
        return self._counted.count

    def close(self) -> None:
        """
        Close what was opened.
        """
        self._closing.close()


class OpenText:
    """
    The same for a text file object of the caller, whose bytes are not known.
    """

    size = None
    fingerprint = None
    read = 0

    def __init__(self, name: str, text: TextIO) -> None:
        self.text = Text(name, text)

    def close(self) -> None:
        """
        Leave it open.
        """


class TextSource(ReadOnce, ExtentOf["TextFile | OpenText"]):
    """
    A source that reads a text.
    """

    @property
    def name(self) -> str:
        """The path of the file, or what stands for it in messages."""
        return self._origin.text.name

    def close(self) -> None:
        """See `ReadOnce.close`."""
        super().close()
        self._origin.close()
