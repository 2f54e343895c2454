"""A JSON array of objects."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from attrs import evolve

from braze_client._bulk.rows import Row
from braze_client.errors import SourceError

from .json_lines import JSONLines
from .records import row_of
from .text import LONGEST, Text, has_surrogates


class JSONArray(JSONLines):
    """
    The records of a text that is a JSON array. If it is none, its lines are read.
    """

    def __iter__(self) -> Iterator[Row]:
        self.check_open(self.name)
        text = self._origin.text
        return self._rows(text) if text.begins_with("[") else super().__iter__()

    def _rows(self, text: Text) -> Iterator[Row]:
        for position, item in enumerate(_Items(text)):
            unreadable = item is _UNREADABLE
            yield evolve(_UNREADABLE, position=position) if unreadable else row_of(position, item, self._renaming)


_UNREADABLE = Row(0, None, "bytes that are not text in the encoding")
"""Stands for an item that is not text."""


class _Items:
    """
    The items of an array, decoded one after the other.
    """

    def __init__(self, text: Text) -> None:
        self._text = text
        self._buffer = ""
        self._place = 0
        self._count = 0

    def __iter__(self) -> Iterator[Any]:
        if self._next_character() == "]":
            self._check_end()
            return
        self._place -= 1
        delimiter = ","
        while delimiter == ",":
            yield self._next_item()
            self._count += 1
            delimiter = self._next_character()
        if delimiter != "]":
            self._fail()
        self._check_end()

    def _next_item(self) -> Any:
        if not self._next_character():
            self._fail()
        self._place -= 1
        while True:
            try:
                value, end = _decode(self._buffer, self._place)
            except (ValueError, RecursionError):
                value, end = None, len(self._buffer)
            # What ends with the buffer, such as a number, may go on.
            if end < len(self._buffer):
                text = self._buffer[self._place : end]
                self._place = end
                return value if text.isascii() or not has_surrogates(text) else _UNREADABLE
            if len(self._buffer) - self._place > LONGEST or not self._read():
                self._fail()

    def _next_character(self) -> str:
        """
        Return the next character that is not white space, and go beyond it; empty at the end.
        """
        while True:
            self._place = _end_of_space(self._buffer, self._place)
            if self._place < len(self._buffer):
                self._place += 1
                return self._buffer[self._place - 1]
            if not self._read():
                return ""

    def _read(self) -> bool:
        more = self._text.read()
        self._buffer, self._place = self._buffer[self._place :] + more, 0
        return bool(more)

    def _check_end(self) -> None:
        if self._next_character():
            self._fail()

    def _fail(self) -> NoReturn:
        # There is no telling where the next item begins.
        raise SourceError(f"{self._text.name}: not valid JSON after {self._count:,} records")


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_decode = json.JSONDecoder(parse_constant=_refuse).raw_decode
_SPACE = re.compile(r"[ \t\r\n]*")


def _end_of_space(text: str, start: int) -> int:
    match = _SPACE.match(text, start)
    assert match
    return match.end()
