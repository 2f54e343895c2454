"""Rows of Arrow batches, each with the key under which its verdict is returned."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import chain
from typing import Any

from attrs import define, field, frozen

from braze_client._bulk.outcomes import Status
from braze_client._bulk.rows import Row
from braze_client._bulk.sources.arrow import Table
from braze_client._bulk.sources.options import Options
from braze_client._policies.encoding import encode_json

from .ledger import Known

Look = Callable[[bytes], Known | None]
"""Returns what is known about a record, by its content; None if it is to be sent."""


@frozen
class Verdict:
    """
    What became of a record, for the engine.
    """

    key: str | None
    status: Status
    reason: str | None = field(repr=False)


@define(eq=False)
class KeyedRows:
    """
    The rows of the batches of a partition that are to be sent.

    The others go to `settled`.

    Args:
        batches: Record batches of Arrow.
        key: The column that identifies a row for the caller.
        is_sent: Whether that column is also a member of the records.
        look: Finds out what is known about a record.
    """

    _batches: Iterable[Any]
    _key: str
    _is_sent: bool
    _look: Look | None
    _timezone: str | None = None
    settled: deque[Verdict] = field(factory=deque, init=False)
    """Verdicts on rows that are not sent."""
    _waiting: deque[str | None] = field(factory=deque, init=False)
    _keys: dict[int, str | None] = field(factory=dict, init=False)
    fingerprint: str | None = field(default=None, init=False)
    size: int | None = field(default=None, init=False)
    read: int = field(default=0, init=False)

    def key_of(self, position: int) -> str | None:
        """
        Return the key of the row at *position*, once.
        """
        return self._keys.pop(position)

    def __iter__(self) -> Iterator[Row]:
        batches = iter(self._batches)
        first = next(batches, None)
        if first is None:
            return
        columns: Mapping[str, Any] = {} if self._is_sent else {self._key: None}
        table = Table("the DataFrame", first.schema, Options(columns=columns, timezone=self._timezone), None)
        table.batches = self._note_keys(chain([first], batches))
        for row in table:
            self.read = row.position + 1
            key = self._waiting.popleft()
            known = None if self._look is None else self._find(self._look, row)
            if known is not None:
                self.settled.append(Verdict(key, known.status, known.reason))
                continue
            self._keys[row.position] = key
            yield row

    def _note_keys(self, batches: Iterable[Any]) -> Iterator[Any]:
        for batch in batches:
            values = batch.column(self._key).to_pylist()
            self._waiting.extend(None if value is None else str(value) for value in values)
            yield batch

    @staticmethod
    def _find(look: Look, row: Row) -> Known | None:
        # What cannot be encoded is not sent either.
        with suppress(ValueError, TypeError, RecursionError):
            return look(encode_json(row.value))
        return None

    def close(self) -> None:
        """
        Do nothing: the batches belong to the engine.
        """
