"""What travels together, and in which order."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from braze_client._bulk.options import Options
from braze_client._bulk.packing import Batch, Packer
from braze_client._bulk.ranges import Ranges
from braze_client._bulk.records import prepare_rows
from braze_client._bulk.requests import track_streams
from braze_client._bulk.rows import Row
from braze_client._policies.encoding import prepare


def destination(endpoint: str = "track", name: str = "attributes", **options: Any) -> Any:
    streams = track_streams(endpoint, {name: []}, Options(**options), lambda values: None)  # type: ignore[arg-type,return-value]
    return streams[0].destination


def records(target: Any, values: list[dict[str, Any]]) -> list[Any]:
    rows = [(number, Row(number, value)) for number, value in enumerate(values)]
    good, refused = prepare_rows(target, rows, validate=True)
    assert not refused
    return good


def drain(packer: Packer, ready: list[Batch]) -> list[Batch]:
    """Settle batches, one after the other, until nothing waits."""
    settled: list[Batch] = []
    while ready or (ready := packer.flush()):
        batch = ready.pop(0)
        settled.append(batch)
        ready += packer.release(batch)
    assert packer.parked == 0
    return settled


people = st.lists(
    st.tuples(st.integers(0, 5), st.booleans(), st.text(alphabet=st.characters(codec="ascii"), max_size=30)),
    max_size=120,
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(people, st.integers(1, 7), st.integers(150, 400))
def test_every_record_travels_once_in_the_order_of_its_user(
    rows: list[tuple[int, bool, str]], most: int, size: int
) -> None:
    """Nothing is lost or doubled, no batch is too large, and the records of each user keep their order."""
    target = destination(max_items=most, max_bytes=size)
    values = [
        {"external_id": f"u{user}", "text": text, **({"n": {"inc": 1}} if unsafe else {})}
        for user, unsafe, text in rows
    ]
    packer = Packer()
    packed = records(target, values)
    batches = drain(packer, packer.add(target, packed))
    sent = [record for batch in batches for record in batch.records]
    assert sorted(record.ordinal for record in sent) == list(range(len(values)))
    for user in range(6):
        ordinals = [record.ordinal for record in sent if record.key == f"u{user}"]
        assert ordinals == sorted(ordinals)
    for batch in batches:
        body = prepare(target.call(record.content for record in batch.records), "https://x", {}, validate=False).content
        assert body is not None
        assert len(body) == batch.size <= size
        assert len(batch.records) <= most
        assert {record.is_unsafe for record in batch.records} == {batch.is_unsafe}


def test_a_user_has_one_lane() -> None:
    """While a batch is not settled, later records of its users wait, and those of others do not."""
    target = destination(max_items=2)
    packer = Packer()
    first, second, third, fourth = records(target, [{"external_id": user, "n": 1} for user in ("a", "b", "a", "c")])
    (batch,) = packer.add(target, [first, second, third])
    assert batch.records == [first, second]
    assert packer.parked == 1
    assert packer.add(target, [fourth]) == []
    (released,) = packer.release(batch)
    assert released.records == [fourth, third]


def test_the_numbers_come_from_the_description() -> None:
    """The endpoints take as much as the description says."""
    track, bulk, sync = map(destination, ("track", "bulk", "sync"))
    assert (track.max_items, track.max_bytes, track.max_per_user) == (75, 4 * 1024 * 1024, None)
    assert (bulk.max_items, bulk.max_bytes, bulk.max_per_user) == (1000, 2 * 1024 * 1024, 100)
    assert sync.max_items == 1


def test_no_more_records_of_a_user_than_braze_accepts() -> None:
    """The bulk endpoint takes a limited number of records of one user; the others wait for the next request."""
    target = destination("bulk", "events")
    packer = Packer()
    event = {"external_id": "u", "name": "read", "time": "2026-01-05T09:30:00Z"}
    batches = drain(packer, packer.add(target, records(target, [event] * 250)))
    assert [len(batch.records) for batch in batches] == [100, 100, 50]


@pytest.mark.parametrize(
    ("value", "identifier"),
    [
        ({"external_id": "u1", "email": "a@example.com"}, {"external_id": "u1"}),
        ({"email": "a@example.com"}, {"email": "a@example.com"}),
        (
            {"user_alias": {"alias_name": "n", "alias_label": "l"}},
            {"user_alias": {"alias_name": "n", "alias_label": "l"}},
        ),
    ],
)
def test_what_identifies_a_user(value: dict[str, Any], identifier: dict[str, Any]) -> None:
    """The first identifier that is given counts, in the order of the description."""
    target = destination()
    (record,) = records(target, [value])
    assert target.identifier(record.key) == identifier


def test_a_record_is_frozen_when_it_is_taken() -> None:
    """What becomes of the caller's object afterwards changes nothing."""
    target = destination()
    value = {"external_id": "u", "plan": "gold"}
    (record,) = records(target, [value])
    value["plan"] = "free"
    assert orjson.loads(record.content) == {"external_id": "u", "plan": "gold"}


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.lists(st.integers(0, 60)))
def test_ranges_are_a_set(numbers: list[int]) -> None:
    """Ranges hold what was added, in as few pieces as possible, and survive being a text."""
    ranges = Ranges.parse(str(Ranges.of(numbers)))
    assert [number for number in range(-1, 62) if number in ranges] == sorted(set(numbers))
    pieces = list(ranges)
    assert all(before[1] + 1 < after[0] for before, after in pairwise(pieces))
