"""Attacks on loads: what must not be lost, sent twice, or able to end a load."""

from __future__ import annotations

import gc
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from braze_client import AsyncBraze, Braze
from braze_client._bulk.journal import Journal
from braze_client._bulk.outcomes import Outcome
from braze_client._bulk.rejects import Rejects
from braze_client.bulk import BulkError, CheckpointError
from braze_client.errors import SettingsError
from braze_client.models import UserAttributes

from ...conftest import KEY
from .conftest import EVENTS, USERS, Arrived
from .test_resume import load_and_die


def one_row(count: int) -> Iterator[dict[str, Any]]:
    """Yield the same dict again and again, each time with other values."""
    row: dict[str, Any] = {"address": {"lines": [0]}}
    for number in range(count):
        row["external_id"] = f"u{number}"
        row["address"]["lines"][0] = number
        yield row


def one_model(count: int) -> Iterator[UserAttributes]:
    """Yield the same model again and again."""
    model = UserAttributes(external_id="")
    for number in range(count):
        model.external_id = f"u{number}"
        yield model


async def one_row_async(count: int) -> AsyncIterator[dict[str, Any]]:
    """Do so asynchronously."""
    for row in one_row(count):
        yield row


def test_a_generator_may_reuse_its_row(braze: Braze, arrived: Arrived) -> None:
    """What a record is when it is yielded, it remains, down to the objects in it."""
    assert braze.bulk.track(attributes=one_row(300)).submitted == 300
    sent = {name: user["custom_attributes"]["address"] for name, user in arrived.users().items()}
    assert sent == {f"u{number}": {"lines": [number]} for number in range(300)}


def test_a_generator_may_reuse_its_model(braze: Braze, arrived: Arrived) -> None:
    """The same is true of a model."""
    assert braze.bulk.track(attributes=one_model(300)).submitted == 300
    assert len(arrived.users()) == 300


@pytest.mark.anyio
async def test_an_asynchronous_generator_may_reuse_its_row(fresh: str, arrived: Arrived) -> None:
    """The same is true of an asynchronous iterable."""
    async with AsyncBraze(KEY, base_url=fresh) as braze:
        assert (await braze.bulk.track(attributes=one_row_async(300))).submitted == 300
    assert len(arrived.users()) == 300


def test_a_record_that_contains_itself_is_invalid(braze: Braze) -> None:
    """It takes no others with it."""
    row: dict[str, Any] = {"external_id": "loop"}
    row["again"] = row
    report = braze.bulk.track(attributes=[row, *USERS])
    assert (report.invalid, report.submitted) == (1, len(USERS))


def test_odd_names_and_numbers_end_no_load(braze: Braze, tmp_path: Path) -> None:
    """A name that is no text, and a number beyond 64 bits, concern their own record only."""
    rows: list[Any] = [*USERS, {"external_id": "name", 5: "five"}, {"external_id": "huge", "number": 2**70}]
    options: Any = {"only_changes": True, "ledger": tmp_path / "ledger"}
    assert braze.bulk.track(attributes=rows, **options).total == len(rows)
    assert braze.bulk.track(attributes=rows, **options).skipped >= len(USERS) + 1


def test_a_shorter_source_forgets_no_intent(braze: Braze, fresh: str, arrived: Arrived, tmp_path: Path) -> None:
    """Events that may have been sent stay unknown, even if a run in between does not come across them."""
    path = tmp_path / "load.ckpt"
    load_and_die(fresh, path, "events")
    assert braze.bulk.track(events=[], checkpoint=path).total == 0
    report = braze.bulk.track(events=EVENTS, checkpoint=path)
    assert report.total == len(EVENTS)
    assert report.skipped + report.submitted <= arrived.events() <= len(EVENTS)


def test_a_file_serves_one_purpose(braze: Braze, tmp_path: Path) -> None:
    """The rejects that are loaded are not overwritten by those of the load."""
    path = tmp_path / "rejects.jsonl"
    braze.bulk.track(attributes=[{"plan": "gold"}], rejects=path, reject_values=True)
    content = path.read_bytes()
    assert content
    with pytest.raises(SettingsError, match="source and rejects must be different files"):
        braze.bulk.load(tmp_path / "." / "rejects.jsonl", rejects=path)
    with path.open("rb") as file, pytest.raises(SettingsError, match="source and rejects"):
        braze.bulk.load(file, rejects=path)
    with pytest.raises(SettingsError, match="rejects and checkpoint"):
        braze.bulk.track(attributes=USERS, checkpoint=path, rejects=path)
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("count", "status"), [("75", "unknown"), (-1, "unknown"), ([75], "unknown"), (None, "submitted")], ids=str
)
def test_a_count_of_another_type_ends_no_load(count: object, status: str) -> None:
    """What is no number is another number than was sent; null says nothing."""

    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(201, json={"message": "success", "events_processed": count})

    with Braze(KEY, "EU-01", transport=httpx.MockTransport(respond)) as braze:
        assert {str(outcome.status) for outcome in braze.bulk.track_each(events=EVENTS)} == {status}


def test_events_of_a_request_that_stopped_the_load_are_unknown(tmp_path: Path) -> None:
    """After a redirect, nobody knows whether the first address has taken them."""
    rejects = tmp_path / "rejects.jsonl"
    transport = httpx.MockTransport(lambda request: httpx.Response(307, headers={"Location": "https://localhost"}))
    with (
        Braze(KEY, "EU-01", transport=transport) as braze,
        pytest.raises(BulkError, match="307") as stopped,
    ):
        braze.bulk.track(events=EVENTS[:20], rejects=rejects)
    assert stopped.value.report is not None
    assert stopped.value.report.unknown == 20
    assert rejects.read_text().count('"unknown"') == 20


def test_a_file_is_not_closed_during_a_commit(tmp_path: Path) -> None:
    """A load that is abandoned may be collected at any time, and SQLite would crash the process."""
    journal = Journal(tmp_path / "journal", "CREATE TABLE pauses (value)", "the journal")
    committing, go_on = threading.Event(), threading.Event()

    def pause() -> bool:
        committing.set()
        return go_on.wait(10)

    journal._file.create_function("pause", 0, pause)
    commit = threading.Thread(target=journal._commit, args=([("INSERT INTO pauses VALUES (pause())", ())],))
    close = threading.Thread(target=journal.close)
    commit.start()
    assert committing.wait(10)
    close.start()
    close.join(0.1)
    assert close.is_alive()
    go_on.set()
    for thread in (commit, close):
        thread.join(10)
    with closing(Journal(tmp_path / "journal", "", "the journal")) as journal:
        assert journal.read("SELECT value FROM pauses") == [(1,)]


def test_a_refused_file_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not left open, nor locked, until it happens to be collected."""
    opened: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def remember(*arguments: Any, **options: Any) -> sqlite3.Connection:
        opened.append(connect(*arguments, **options))
        return opened[-1]

    monkeypatch.setattr(sqlite3, "connect", remember)
    path = tmp_path / "journal"
    path.write_bytes(b"no database" * 100)
    with pytest.raises(CheckpointError, match="the journal"):
        Journal(path, "", "the journal")
    (connection,) = opened
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")


@pytest.mark.anyio
async def test_outcomes_are_closed_after_the_load_has_ended(fresh: str) -> None:
    """What is unread is dropped, without a warning of what was left open, and there is nothing more to read."""
    async with AsyncBraze(KEY, base_url=fresh) as braze:
        outcomes = braze.bulk.track_each(attributes=USERS)
        await anext(outcomes)
        while outcomes.report is None:  # noqa: ASYNC110  # nothing else tells the end without reading
            await anyio.sleep(0.01)
        await outcomes.aclose()
        with pytest.raises(StopAsyncIteration):
            await anext(outcomes)
    del outcomes
    gc.collect()


def test_requests_on_the_way_are_settled_if_a_file_fails(
    braze: Braze, faults: Callable[..., None], arrived: Arrived, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The report counts what Braze took before the disk was full."""

    def write(rejects: Rejects, outcomes: Iterable[Outcome]) -> None:
        if list(outcomes):
            raise BulkError("the disk is full")

    monkeypatch.setattr(Rejects, "write", write)
    faults({"operation": "users_track", "latency": 0.2})
    events = [{**EVENTS[0], "external_id": f"u{number}"} for number in range(300)]
    with pytest.raises(BulkError, match="the disk is full") as stopped:
        braze.bulk.track(events=[*events, {}], rejects=tmp_path / "rejects.jsonl")
    assert stopped.value.report is not None
    assert stopped.value.report.submitted == arrived.events() > 0
