"""Makes rows ready to be sent, one by one: a wrong one must not take others with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define, field, frozen

from braze_client._policies.encoding import encode_json, locate
from braze_client.errors import ArgumentError
from braze_generated.runtime.model import Model
from braze_generated.runtime.storage import STORED

from .destination import Destination, Key
from .rows import Row


@define(eq=False)
class Record:
    """
    A row that can be sent, encoded. What becomes of the caller's object afterwards changes nothing.
    """

    ordinal: int
    """Its place in the source, from 0, which a checkpoint goes by."""
    position: int
    """Its line or index, for people."""
    key: Key | None = field(repr=False)
    """What tells its user, or its object, from others."""
    content: bytes = field(repr=False)
    is_unsafe: bool
    """Whether it must not be sent twice."""
    data_points: int
    fields: Mapping[int, int] | None = field(default=None, repr=False)
    """Digests of its values by digests of their names, if only changes are sent."""
    remaining: Mapping[int, int] = field(factory=dict, repr=False)
    """Digests of what the user was sent before that this record does not change."""


@frozen
class Refused:
    """
    A row that cannot be sent.
    """

    ordinal: int
    position: int
    value: Any = field(repr=False)
    reason: str
    into: str | None = None
    """See `Row.into`."""


def prepare_rows(
    destination: Destination, rows: Sequence[tuple[int, Row]], *, validate: bool
) -> tuple[list[Record], list[Refused]]:
    """
    Validate and encode rows, each of which comes with its ordinal.
    """
    refused = [
        Refused(ordinal, row.position, row.value, problem, row.into)
        for ordinal, row in rows
        if (problem := row.problem or _misplaced(destination, row))
    ]
    wrong = {each.ordinal for each in refused}
    good = [(ordinal, row) for ordinal, row in rows if ordinal not in wrong] if refused else rows
    records: list[Record] = []
    step = destination.max_items
    for start in range(0, len(good), step):
        _prepare(destination, good[start : start + step], records, refused, validate=validate)
    return records, refused


def _misplaced(destination: Destination, row: Row) -> str | None:
    return None if row.into in (None, destination.name) else f"it belongs to the list {row.into}"


def _prepare(
    destination: Destination,
    rows: Sequence[tuple[int, Row]],
    records: list[Record],
    refused: list[Refused],
    *,
    validate: bool,
) -> None:
    whole = validate and _all_valid(destination, [row.value for _, row in rows])
    largest = destination.max_bytes - destination.overhead
    key_of, is_unsafe, data_points = destination.key_of, destination.is_unsafe, destination.data_points
    for ordinal, row in rows:
        value = row.value
        if isinstance(value, Model):
            value = STORED(value)
        problem = None
        if not isinstance(value, (dict, str, Mapping)):
            problem = f"must be an object, got {type(row.value).__name__}"
        elif validate and not whole:
            problem = destination.problem(row.value)
        if problem is None:
            content = _encode(value)
            if content is None:
                problem = _why_not(value)
            elif len(content) > largest:
                problem = f"{len(content):,} bytes, but Braze accepts at most {largest:,} for all of a request"
            else:
                key, points = key_of(value), data_points(value)
                records.append(Record(ordinal, row.position, key, content, is_unsafe(content), points))
                continue
        refused.append(Refused(ordinal, row.position, row.value, problem))


def _all_valid(destination: Destination, values: list[Any]) -> bool:
    try:
        destination.check(values)
    except ArgumentError:
        return False
    return True


def _encode(value: Any) -> bytes | None:
    try:
        return encode_json(value)
    except (ValueError, TypeError, RecursionError):
        return None


def _why_not(value: Any) -> str:
    # What encoding itself raises may hold values.
    path, reason = locate("", value) or ("", "it cannot be encoded")
    return f"{path.removeprefix('.')}: {reason}" if path else reason
