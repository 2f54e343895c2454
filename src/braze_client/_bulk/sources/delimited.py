"""CSV and TSV."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from braze_client._bulk.rows import Row
from braze_client.errors import SourceError

from .cells import Convert, converter, infer, may_infer
from .columns import Layout
from .options import Options
from .text import LONGEST, OpenText, Text, TextFile, TextSource

Make = Callable[[Sequence[str]], dict[str, Any] | str]
"""Makes a record of cells, or says why there is none."""


class Delimited(TextSource):
    """
    The records of a text of delimited cells, whose first line names the columns.
    """

    def __init__(self, file: TextFile | OpenText, options: Options, delimiter: str) -> None:
        super().__init__(file)
        self._lines = _Records(file.text, options.delimiter or delimiter)
        position, header = next(self._lines, (1, "the file is empty; its first line has to name the columns"))
        if isinstance(header, str):
            raise SourceError(f"{file.text.name}: line {position}: {header}")
        self._layout = Layout.of([name.strip() for name in header], options.columns, options.types)
        self._make = _maker(self._layout, options)
        self._zone = options.zone

    def __iter__(self) -> Iterator[Row]:
        self.check_open(self.name)
        count, make = self._layout.count, self._make
        for position, cells in self._lines:
            made: dict[str, Any] | str = f"{len(cells)} cells in place of {count}"
            if isinstance(cells, str):
                made = cells
            elif len(cells) == count:
                made = make(cells)
            yield Row(position, None, made) if isinstance(made, str) else Row(position, made)

    def converter(self, kind: str) -> Convert | None:
        """
        Return what converts cells to a type, as the option `types` does; None if they stay text.
        """
        return converter(kind, self._zone)


class _Records:
    """
    Cells with the number of their first line, or the reason why they cannot be read.
    """

    def __init__(self, text: Text, delimiter: str) -> None:
        self._text = text
        self._taken: list[str] = []
        # Strict, since a quote in the wrong place would otherwise move cells.
        self._reader = csv.reader(self._take(), delimiter=delimiter, strict=True)

    def _take(self) -> Iterator[str]:
        """
        Yield the lines of the text. What belongs to one record is kept until the next.
        """
        text = self._text
        for line in text:
            if "\0" in line:
                text.flaw = "a NUL character"
            self._taken.append(line)
            text.room -= len(line)
            yield line

    def __iter__(self) -> Iterator[tuple[int, list[str] | str]]:
        return self

    def __next__(self) -> tuple[int, list[str] | str]:
        text = self._text
        while True:
            first = text.number + 1
            self._taken.clear()
            text.room = LONGEST
            try:
                cells = next(self._reader)
            except csv.Error as error:
                return first, self._problem(first, self._explain(str(error)))
            if text.flaw is not None:
                return first, self._problem(first, text.flaw)
            if cells:
                return first, cells

    def _explain(self, error: str) -> str:
        """
        Say what an error of the reader means, and go on to where the next record begins.
        """
        if error.startswith("field larger"):
            self._skip_quoted()
            return f"a cell longer than {csv.field_size_limit():,} characters; is its closing quote missing?"
        if error.startswith("unexpected end"):
            return "a quote that is not closed"
        if error.startswith("new-line"):
            return "a carriage return outside of quotes"
        return "a quote in the wrong place"

    def _skip_quoted(self) -> None:
        quotes = sum(line.count('"') for line in self._taken)
        while quotes % 2 and (line := next(self._text, "")):
            quotes += line.count('"')

    def _problem(self, first: int, problem: str) -> str:
        self._text.flaw = None
        last = self._text.number
        return f"{problem} (lines {first} to {last})" if last > first else problem


def _maker(layout: Layout, options: Options) -> Make:
    """
    Return what makes records of cells.
    """
    converts = [_converter(source, name, options) for source, name in zip(layout.sources, layout.names, strict=True)]
    plain = options.null is None and options.empty == "skip" and not any(converts)
    make = _plain(layout) if plain else _converting(layout, converts, options)
    if not layout.nested:
        return make

    def nested(cells: Sequence[str]) -> dict[str, Any] | str:
        made = make(cells)
        return made if isinstance(made, str) else layout.nest(made)

    return nested


def _converter(source: str, name: str, options: Options) -> Convert | None:
    if source in options.types:
        return converter(options.types[source], options.zone)
    return infer if options.infer and may_infer(name) else None


def _plain(layout: Layout) -> Make:
    names, indexes = layout.names, layout.indexes
    if len(names) == layout.count:
        return lambda cells: {name: cell for name, cell in zip(names, cells, strict=True) if cell}
    pairs = tuple(zip(names, indexes, strict=True))
    return lambda cells: {name: cells[index] for name, index in pairs if cells[index]}


def _converting(layout: Layout, converts: Sequence[Convert | None], options: Options) -> Make:
    plan = tuple(zip(layout.names, layout.sources, layout.indexes, converts, strict=True))
    skip, null = options.empty == "skip", options.null

    def make(cells: Sequence[str]) -> dict[str, Any] | str:
        record: dict[str, Any] = {}
        for name, source, index, convert in plan:
            cell = cells[index]
            if not cell and skip:
                continue
            if not cell or cell == null:
                record[name] = None
                continue
            try:
                record[name] = cell if convert is None else convert(cell)
            except ValueError as error:
                return f"column {source!r}: {error}"
        return record

    return make
