"""
Packs records into batches that Braze accepts, and keeps the records of one user in order.

A user has one lane: while a record of theirs is in a batch that is not settled, their later records join only that
batch, and only until it is sealed. The others wait. Braze itself keeps the order inside a request, but not across
requests.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Hashable, Iterable, Sequence

from attrs import define, field

from .destination import Destination, Key
from .records import Record


@define(eq=False)
class Batch:
    """
    Records that travel in one request.
    """

    destination: Destination
    is_unsafe: bool
    """Whether the request must not be repeated."""
    records: list[Record] = field(factory=list)
    size: int = 0
    """Bytes of the body."""
    _users: Counter[Key] = field(factory=Counter)

    def __attrs_post_init__(self) -> None:
        # Every record but the first brings a comma.
        self.size = self.destination.overhead - 1 + sum(len(record.content) + 1 for record in self.records)

    @property
    def list(self) -> str:
        """Name of the list."""
        return self.destination.name

    @property
    def is_full(self) -> bool:
        """Whether there may be no more records."""
        return len(self.records) >= self.destination.max_items

    def has_room_for(self, record: Record) -> bool:
        """
        Return whether the body is small enough to take *record*.
        """
        return self.size + len(record.content) + 1 <= self.destination.max_bytes

    def has_enough_of(self, key: Key) -> bool:
        """
        Return whether there may be no more records of a user.
        """
        most = self.destination.max_per_user
        return most is not None and self._users[key] >= most

    def append(self, record: Record) -> None:
        """
        Add a record, which has to fit in.
        """
        self.records.append(record)
        self.size += len(record.content) + 1
        if self.destination.max_per_user is not None and record.key is not None:
            self._users[record.key] += 1

    def halves(self) -> tuple[Batch, Batch]:
        """
        Return two batches with the records of this one.
        """
        middle = len(self.records) // 2
        return self.part(self.records[:middle]), self.part(self.records[middle:])

    def part(self, records: Sequence[Record]) -> Batch:
        """
        Return a batch with some of the records.
        """
        return Batch(self.destination, self.is_unsafe, [*records])


class Packer:
    """
    Puts records into batches.
    """

    def __init__(self) -> None:
        self._open: dict[Hashable, Batch] = {}
        self._sealed: list[Batch] = []
        self._holders: dict[Key, Batch] = {}
        """Which batch, open or not settled, the user's records are in."""
        self._waiting: dict[Key, deque[tuple[Destination, Record]]] = {}
        self.parked = 0
        """The number of records that wait for earlier ones of their user."""

    def add(self, destination: Destination, records: Iterable[Record]) -> list[Batch]:
        """
        Take records, and return the batches that are full now.
        """
        for record in records:
            self._place(destination, record)
        return self._take_sealed()

    def is_pending(self, key: Key) -> bool:
        """
        Return whether there are records of a user that are not settled.
        """
        return key in self._holders or key in self._waiting

    def release(self, batch: Batch) -> list[Batch]:
        """
        Open the lanes of a batch that is settled, and return the batches that are full now.
        """
        waiting: list[deque[tuple[Destination, Record]]] = []
        for record in batch.records:
            key = record.key
            if key is not None and self._holders.get(key) is batch:
                del self._holders[key]
                if key in self._waiting:
                    waiting.append(self._waiting.pop(key))
        for queue in waiting:
            self.parked -= len(queue)
            for destination, record in queue:
                self._place(destination, record)
        return self._take_sealed()

    def flush(self) -> list[Batch]:
        """
        Return the batches that are not full.
        """
        for batch in self._open.values():
            if batch.records:
                self._sealed.append(batch)
        self._open.clear()
        return self._take_sealed()

    def _place(self, destination: Destination, record: Record) -> None:
        key = record.key
        lane = (destination.name, record.is_unsafe)
        batch = self._open.get(lane)
        if batch is not None and not batch.has_room_for(record):
            self._sealed.append(self._open.pop(lane))
            batch = None
        if batch is None:
            batch = self._open[lane] = Batch(destination, record.is_unsafe)
        if key is not None:
            if self._holders.get(key, batch) is not batch or key in self._waiting or batch.has_enough_of(key):
                self._waiting.setdefault(key, deque()).append((destination, record))
                self.parked += 1
                return
            self._holders[key] = batch
        batch.append(record)
        if batch.is_full:
            self._sealed.append(self._open.pop(lane))

    def _take_sealed(self) -> list[Batch]:
        sealed, self._sealed = self._sealed, []
        return sealed
