"""Records that the caller has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sized
from typing import Any, cast

from braze_client._bulk.rows import Row
from braze_client._policies.kinds import words_for
from braze_generated.runtime.model import Model
from braze_generated.runtime.storage import STORED

from .columns import Renaming
from .options import Options


def row_of(position: int, item: Any, renaming: Renaming | None = None) -> Row:
    """
    Return the row of something that should be a record: a dict or a model.
    """
    if not isinstance(item, (Mapping, Model)):
        return Row(position, None, f"{words_for(item)} instead of a dict or a model")
    if renaming is None:
        return Row(position, cast("Any", item))
    record = renaming.apply(STORED(item) if isinstance(item, Model) else cast("Mapping[str, Any]", item))
    return Row(position, record, "columns: the new name of a member is taken" if record is None else None)


class Records:
    """
    The records of an iterable.
    """

    fingerprint = None

    def __init__(self, items: Iterable[Any], options: Options) -> None:
        self._items = items
        self._renaming = Renaming.of(options.columns) if options.columns else None
        self.size = len(items) if isinstance(items, Sized) else None
        self.read = 0

    def __iter__(self) -> Iterator[Row]:
        for position, item in enumerate(self._items):
            self.read = position + 1
            yield row_of(position, item, self._renaming)

    def close(self) -> None:
        """
        Leave the iterable as it is.
        """
