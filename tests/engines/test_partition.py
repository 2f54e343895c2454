"""A partition that is run again sends no event twice, and every record has a verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import orjson
import pyarrow as pa
import pytest
from attrs import define, field

from braze_client import Braze, SettingsError
from braze_client._bulk.errors import BulkError
from braze_client._engines.errors import LedgerError
from braze_client._engines.ledger import forget_partitions, open_partition
from braze_client._engines.partition import REPEATED, Job, Task, load
from braze_client._engines.rows import Verdict
from braze_sandbox import Fault, Received, Sandbox

from .conftest import Hashes

ADDRESS = "redis://localhost"


@define
class Service:
    """
    A sandbox, and what it took.
    """

    taken: Counter[str] = field(factory=Counter)
    faults: list[Fault] = field(factory=list)
    is_stopped: Callable[[], bool] = lambda: False

    def connect(self) -> Braze:
        """Return a client of it."""
        sandbox = Sandbox(on_request=self.note, faults=self.faults)
        return Braze("key", base_url="http://127.0.0.1", transport=sandbox.transport())

    def note(self, received: Received) -> None:
        """Count the events and attributes of a request that was taken."""
        if received.status == 201:
            body = orjson.loads(received.content or b"{}")
            self.taken.update(event["properties"]["id"] for event in body.get("events", ()))
            self.taken.update(user["external_id"] for user in body.get("attributes", ()))


def events(first: int, last: int) -> Iterator[pa.RecordBatch]:
    """Yield the events with these ids, in several batches."""
    for start in range(first, last, 100):
        ids = [str(number) for number in range(start, min(start + 100, last))]
        columns: dict[str, Any] = {
            "key": ids,
            "external_id": [f"user-{number}" for number in ids],
            "name": ["visited"] * len(ids),
            "time": ["2026-01-01T00:00:00Z"] * len(ids),
            "properties": [{"id": number} for number in ids],
        }
        yield pa.RecordBatch.from_pydict(columns)


def job(service: Service, **settings: Any) -> Job:
    """Return a job that sends events."""
    chosen = {"into": "events", "endpoint": "track", "record_key": "key", "name": "a job", **settings}
    return Job(connect=service.connect, **chosen)


def statuses(verdicts: list[Verdict]) -> Counter[str]:
    """Return how often each status occurs, after a check that there is one verdict for each key."""
    assert len({each.key for each in verdicts}) == len(verdicts)
    return Counter(each.status for each in verdicts)


def interrupt(described: Job, batches: Iterator[pa.RecordBatch], after: int) -> None:
    """Run a partition, and stop in the middle as Spark does."""
    running = load(described, Task(0, is_repeated=False), batches)
    for _ in range(after):
        next(running)
    running.close()


def test_first_attempt(hashes: Hashes) -> None:
    """All records are sent, and each verdict has the key of its record."""
    service = Service()
    verdicts = list(load(job(service, ledger=ADDRESS), Task(0, is_repeated=False), events(0, 250)))
    assert statuses(verdicts) == {"submitted": 250}
    assert {each.key for each in verdicts} == set(service.taken)


def test_repeated_with_ledger(hashes: Hashes) -> None:
    """A repetition, in another order, sends what was not sent, and keeps the verdicts on the rest."""
    service = Service()
    interrupt(job(service, ledger=ADDRESS), events(0, 1000), after=300)
    before = sum(service.taken.values())
    assert 0 < before < 1000
    backwards = reversed(list(events(0, 1000)))
    verdicts = list(load(job(service, ledger=ADDRESS), Task(0, is_repeated=True), backwards))
    assert max(service.taken.values()) == 1
    found = statuses(verdicts)
    assert sum(found.values()) == 1000
    assert found["submitted"] <= len(service.taken) <= found["submitted"] + found["unknown"]
    assert found["submitted"] >= 300


def test_second_action(hashes: Hashes) -> None:
    """An action that evaluates complete partitions again sends nothing, and returns the same verdicts."""
    service = Service(faults=[Fault(operation="users_track", every=3, status=503)])
    described = job(service, ledger=ADDRESS)
    first = list(load(described, Task(0, is_repeated=False), events(0, 500)))
    again = list(load(described, Task(0, is_repeated=False), events(0, 500)))
    assert statuses(first) == statuses(again)
    assert {(each.key, each.status, each.reason) for each in first} == {
        (each.key, each.status, each.reason) for each in again
    }
    assert max(service.taken.values()) == 1


def test_equal_records(hashes: Hashes) -> None:
    """Records with the same content are counted, not merged."""
    service = Service()
    twins = [batch for _ in range(2) for batch in events(0, 1)]
    verdicts = [*load(job(service, ledger=ADDRESS), Task(0, is_repeated=False), iter(twins))]
    again = [*load(job(service, ledger=ADDRESS), Task(0, is_repeated=True), iter(twins))]
    assert [each.status for each in verdicts] == [each.status for each in again] == ["submitted", "submitted"]
    assert service.taken == {"0": 2}


def test_other_partitions(hashes: Hashes) -> None:
    """A job that was complete must not send records that it did not know."""
    service = Service()
    described = job(service, ledger=ADDRESS)
    list(load(described, Task(0, is_repeated=False), events(0, 100)))
    with pytest.raises(LedgerError, match="other partitions"):
        list(load(described, Task(0, is_repeated=False), events(50, 150)))
    assert max(service.taken.values()) == 1
    assert len(service.taken) == 100


def test_attempt_taken_over(hashes: Hashes) -> None:
    """An attempt that still runs stops when another one begins, as with speculation."""
    service = Service()
    described = job(service, ledger=ADDRESS, concurrency=1)
    slow = load(described, Task(0, is_repeated=False), events(0, 1000))
    next(slow)
    verdicts = list(load(described, Task(0, is_repeated=True), events(0, 1000)))
    with pytest.raises(BulkError, match="another attempt has taken over"):
        list(slow)
    assert statuses(verdicts)["submitted"] > 900
    assert max(service.taken.values()) == 1


def test_repeated_without_ledger() -> None:
    """Without a ledger, events are not sent again; the verdict says why."""
    service = Service()
    verdicts = list(load(job(service), Task(0, is_repeated=True), events(0, 100)))
    assert statuses(verdicts) == {"unknown": 100}
    assert {each.reason for each in verdicts} == {REPEATED}
    assert not service.taken


def test_attributes_repeat() -> None:
    """Attributes may be sent again, except those that add to what is there."""
    service = Service()
    users = pa.RecordBatch.from_pydict(
        {"external_id": ["one", "two"], "visits": [{"inc": 1}, None], "plan": ["gold", "gold"]}
    )
    described = job(service, into="attributes", record_key="external_id")
    verdicts = list(load(described, Task(0, is_repeated=True), iter([users])))
    assert {each.key: each.status for each in verdicts} == {"one": "unknown", "two": "submitted"}
    assert service.taken == {"two": 1}


def test_empty_partition(hashes: Hashes) -> None:
    """A partition without rows is complete at once."""
    assert list(load(job(Service(), ledger=ADDRESS), Task(0, is_repeated=False), iter(()))) == []
    assert open_partition(ADDRESS, "a job", 0).is_complete


def test_invalid_records(hashes: Hashes) -> None:
    """What cannot be sent has a verdict, on each attempt."""
    endless = pa.RecordBatch.from_pydict({"external_id": ["one"], "score": [float("inf")]})
    described = job(Service(), into="attributes", record_key="external_id", ledger=ADDRESS)
    for _ in range(2):
        (verdict,) = load(described, Task(0, is_repeated=False), iter([endless]))
        assert verdict.status == "invalid"
        assert verdict.reason == "column 'score': NaN and infinity are not numbers in JSON"


def test_ledger_down(hashes: Hashes) -> None:
    """Without its ledger, a partition sends nothing; the error shows no address."""
    hashes.is_down = True
    service = Service()
    with pytest.raises(LedgerError, match=r"^the ledger cannot be used: ConnectionError$"):
        list(load(job(service, ledger=ADDRESS), Task(0, is_repeated=False), events(0, 100)))
    assert not service.taken


def test_forget(hashes: Hashes) -> None:
    """What is known of a job is removed once it is not needed."""
    list(load(job(Service(), ledger=ADDRESS), Task(0, is_repeated=False), events(0, 100)))
    forget_partitions(ADDRESS, "a job", [0])
    assert not hashes.hashes


def test_forget_while_down(hashes: Hashes, caplog: pytest.LogCaptureFixture) -> None:
    """A job that is complete does not fail since its ledger cannot be removed."""
    hashes.is_down = True
    forget_partitions(ADDRESS, "a job", [0])
    assert [record.getMessage() for record in caplog.records] == [
        "the ledger of job a job is kept until it expires: ConnectionError"
    ]


def test_ledger_holds_no_values(hashes: Hashes) -> None:
    """The ledger has digests, and no values of the records."""
    list(load(job(Service(), ledger=ADDRESS), Task(0, is_repeated=False), events(0, 100)))
    (entries,) = hashes.hashes.values()
    assert b"user-" not in b"".join([*entries, *entries.values()])


def test_invalid_address() -> None:
    """An address that is none is not shown: it may hold a password."""
    with pytest.raises(SettingsError, match="ledger is not a valid Redis address") as caught:
        open_partition("http://:password@localhost", "a job", 0)
    assert "password" not in str(caught.value)
