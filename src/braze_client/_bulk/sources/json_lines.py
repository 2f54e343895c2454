"""JSON Lines: an object on each line."""

from __future__ import annotations

from collections.abc import Iterator

from braze_client._bulk.rows import Row
from braze_client._policies.kinds import words_for

from .cells import read_json
from .columns import Renaming
from .options import TABLE_OPTIONS, Options
from .records import row_of
from .text import OpenText, TextFile, TextSource


class JSONLines(TextSource):
    """
    The records of a text with a JSON object on each line.
    """

    def __init__(self, file: TextFile | OpenText, options: Options) -> None:
        options.refuse(TABLE_OPTIONS, "JSON")
        super().__init__(file)
        self._renaming = Renaming.of(options.columns) if options.columns else None

    def __iter__(self) -> Iterator[Row]:
        self.check_open(self.name)
        text, renaming = self._origin.text, self._renaming
        for line in text:
            if text.flaw is not None:
                yield Row(text.number, None, text.flaw)
                text.flaw = None
            elif line and not line.isspace():
                yield _row(text.number, line, renaming)


def _row(position: int, line: str, renaming: Renaming | None) -> Row:
    try:
        value = read_json(line)
    except ValueError as error:
        return Row(position, None, str(error))
    if type(value) is not dict:
        return Row(position, None, f"{words_for(value)} instead of a JSON object")
    return Row(position, value) if renaming is None else row_of(position, value, renaming)
