"""What becomes of each record, over a socket."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from braze_client import AsyncBraze, AuthenticationError, Braze, SettingsError
from braze_client._bulk.following import progress_of
from braze_client.bulk import BulkError, LoadOptions, Outcome, Status, open_source

from ...conftest import KEY
from .conftest import EVENTS, USERS, Arrived

Faults = Callable[..., None]
MIXED: list[Any] = [
    {"external_id": "good"},
    {"plan": "gold"},
    {"external_id": "bad", "email": "no address"},
    {"external_id": 5},
    "text",
    None,
    {"external_id": "endless", "value": float("nan")},
    {"external_id": "late"},
]


def outcomes_of(braze: Braze, **arguments: Any) -> list[tuple[str, int, str | None]]:
    found = braze.bulk.track_each(**arguments)
    return sorted((outcome.list, outcome.position, str(outcome.status)) for outcome in found)


def test_each_record_has_one_outcome(braze: Braze, arrived: Arrived) -> None:
    """A record that is wrong takes no other with it."""
    statuses = [status for _, _, status in outcomes_of(braze, attributes=MIXED)]
    assert statuses == ["submitted", "invalid", "rejected", *["invalid"] * 4, "submitted"]
    assert {"good", "late"} <= arrived.users().keys()


def test_the_report_adds_up(braze: Braze) -> None:
    """The counts add up to the input."""
    report = braze.bulk.track(attributes=[*USERS, *MIXED], events=EVENTS)
    assert report.total == len(USERS) + len(MIXED) + len(EVENTS)
    assert (report.submitted, report.rejected, report.invalid) == (402, 1, 5)
    assert report.requests >= 6


def test_sync_and_async_do_the_same(braze: Braze, fresh: str) -> None:
    """Both clients come to the same outcomes."""

    async def all_of_them() -> list[tuple[str, int, str | None]]:
        async with AsyncBraze(KEY, base_url=fresh, max_retries=0) as client:
            found = [outcome async for outcome in client.bulk.track_each(attributes=MIXED, events=EVENTS)]
        return sorted((outcome.list, outcome.position, str(outcome.status)) for outcome in found)

    assert anyio.run(all_of_them) == outcomes_of(braze, attributes=MIXED, events=EVENTS)


async def test_async_iterables_are_read(fresh: str, arrived: Arrived) -> None:
    """AsyncBraze reads asynchronous iterables, under asyncio and trio."""

    async def rows() -> AsyncIterator[dict[str, Any]]:
        for user in USERS:
            yield user

    async with AsyncBraze(KEY, base_url=fresh) as client:
        report = await client.bulk.track(attributes=rows())
    assert report.submitted == len(USERS)
    assert len(arrived.users().keys() & {user["external_id"] for user in USERS}) == len(USERS)


async def test_outcomes_that_nobody_reads_hold_up_the_load(fresh: str) -> None:
    """What is outstanding is bounded, unread outcomes included."""
    taken = 0

    async def rows() -> AsyncIterator[dict[str, Any]]:
        nonlocal taken
        for number in range(50_000):
            taken = number
            yield {"external_id": f"u{number}"}

    async with AsyncBraze(KEY, base_url=fresh) as client, client.bulk.track_each(attributes=rows()) as outcomes:
        await anext(outcomes)
        seen = -1
        while seen != taken:
            seen = taken
            await anyio.sleep(0.1)
    assert taken < 5_000


@pytest.mark.parametrize("count", [1, 2, 20])
def test_a_refused_batch_is_halved_until_the_culprits_are_found(count: int) -> None:
    """A 400 for a batch takes no good record with it."""
    culprits = set(random.Random(count).sample(range(75), count))
    bodies: list[list[int]] = []

    def respond(request: httpx.Request) -> httpx.Response:
        numbers = [event["n"] for event in map(_properties, json.loads(request.content)["events"])]
        bodies.append(numbers)
        if culprits.isdisjoint(numbers):
            return httpx.Response(201, json={"message": "success", "events_processed": len(numbers)})
        return httpx.Response(400, json={"message": "one of them is bad"})

    events = [{**EVENTS[0], "external_id": f"u{n}", "properties": {"n": n}} for n in range(75)]
    with Braze(KEY, "EU-01", transport=httpx.MockTransport(respond)) as braze:
        found = outcomes_of(braze, events=events)
    assert {position for _, position, status in found if status == "rejected"} == culprits
    accepted = Counter(number for body in bodies if culprits.isdisjoint(body) for number in body)
    assert accepted == Counter(set(range(75)) - culprits)


def _properties(event: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = event["properties"]
    return found


def test_what_braze_counted_otherwise_is_unknown() -> None:
    """Where the numbers do not fit, only what Braze named has a verdict."""

    def respond(request: httpx.Request) -> httpx.Response:
        error = {"type": "BAD", "input_array": "events", "index": 1}
        return httpx.Response(201, json={"message": "success", "events_processed": 1, "errors": [error]})

    with Braze(KEY, "EU-01", transport=httpx.MockTransport(respond)) as braze:
        found = outcomes_of(braze, events=[{**EVENTS[0], "external_id": f"u{n}"} for n in range(3)])
    assert [status for _, _, status in found] == ["unknown", "rejected", "unknown"]


class Unreliable:
    """A server that does whatever chance decides, and remembers which events it has taken."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.taken: Counter[int] = Counter()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        numbers = [event["n"] for event in map(_properties, json.loads(request.content)["events"])]
        what = self.random.choice(["taken"] * 4 + ["some", "refused", "limited", "lost", "late", "broken"])
        errors: list[dict[str, Any]] = []
        if what == "some":
            indices = self.random.sample(range(len(numbers)), self.random.randint(1, len(numbers)))
            errors = [{"type": "BAD", "input_array": "events", "index": index} for index in indices]
        if what in ("taken", "some", "late"):
            bad = {error["index"] for error in errors}
            self.taken.update(number for index, number in enumerate(numbers) if index not in bad)
        if what == "lost":
            raise httpx.ConnectError("refused")
        if what == "late":
            raise httpx.ReadTimeout("late")
        status = {"refused": 400, "limited": 429, "broken": 500}.get(what, 201)
        body: dict[str, Any] = {"message": what, "events_processed": len(numbers) - len(errors)}
        return httpx.Response(status, json={**body, "errors": errors} if errors else body)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.integers(0, 10_000), st.integers(1, 60), st.integers(1, 9))
def test_whatever_happens_the_outcomes_are_true(seed: int, count: int, most: int) -> None:
    """Each record has one outcome; what was submitted was taken once, and what was refused never."""
    server = Unreliable(seed)
    events = [{**EVENTS[0], "external_id": f"u{n % 7}", "properties": {"n": n}} for n in range(count)]
    found: dict[int, str] = {}
    with Braze(KEY, "EU-01", transport=httpx.MockTransport(server), max_retries=1) as braze:
        try:
            for outcome in braze.bulk.track_each(events=events, max_items=most):
                assert outcome.position not in found
                found[outcome.position] = str(outcome.status)
        except BulkError:  # ten requests in a row without a verdict
            pass
        else:
            assert found.keys() == set(range(count))
    for number in range(count):
        expected = {"submitted": [1], "rejected": [0], "unknown": [0, 1]}.get(found.get(number, ""), [0])
        assert server.taken[number] in expected


def test_events_without_a_response_are_unknown_and_not_repeated(braze: Braze, faults: Faults, arrived: Arrived) -> None:
    """A request with events is sent once, whatever happens."""
    faults({"operation": "users_track", "drop": True, "processed": True, "times": 1})
    report = braze.bulk.track(events=EVENTS)
    assert report.unknown in range(1, 76)
    assert report.submitted == len(EVENTS) - report.unknown
    assert arrived.events() == len(EVENTS)


@pytest.mark.parametrize("fault", [{"status": 503}, {"drop": True}, {"drop": True, "processed": True}, {"status": 429}])
def test_attributes_are_sent_until_there_is_a_verdict(
    braze: Braze, faults: Faults, arrived: Arrived, fault: dict[str, Any]
) -> None:
    """Repeating attributes does no harm."""
    faults({"operation": "users_track", "times": 5, **fault})
    assert braze.bulk.track(attributes=USERS).submitted == len(USERS)
    assert len(arrived.users().keys() & {user["external_id"] for user in USERS}) == len(USERS)


def test_events_that_were_not_taken_are_sent_again(braze: Braze, faults: Faults, arrived: Arrived) -> None:
    """A 429 says that nothing was done, so that even events are sent again."""
    faults({"operation": "users_track", "times": 5, "status": 429})
    assert braze.bulk.track(events=EVENTS).submitted == len(EVENTS)
    assert arrived.events() == len(EVENTS)


def test_increments_are_not_repeated_and_travel_alone(braze: Braze, faults: Faults, arrived: Arrived) -> None:
    """An attribute that counts is treated like an event; plain attributes of the same load are not held back by it."""
    users = [{**user, "visits": {"inc": 1}} if number % 2 else user for number, user in enumerate(USERS[:40])]
    faults({"operation": "users_track", "times": 2, "drop": True, "processed": True})
    report = braze.bulk.track(attributes=users)
    assert (report.submitted, report.unknown) == (20, 20)
    visits = [user["custom_attributes"].get("visits") for user in arrived.users().values() if "plan" in str(user)]
    assert max(filter(None, visits)) == 1


def test_a_load_stops_where_nothing_can_succeed(fresh: str) -> None:
    """A wrong key ends the load at once; the report says how far it came."""
    with Braze("wrong", base_url=fresh) as braze:
        with pytest.raises(BulkError, match="401") as caught:
            braze.bulk.track(attributes=USERS)
    assert isinstance(caught.value.__cause__, AuthenticationError)
    assert caught.value.report is not None
    assert caught.value.report.total == 0


def test_a_load_stops_if_braze_refuses_everything() -> None:
    """Records are not refused one by one for ever."""
    transport = httpx.MockTransport(lambda request: httpx.Response(400, json={"message": "no such campaign"}))
    with Braze(KEY, "EU-01", transport=transport) as braze:
        with pytest.raises(BulkError, match="no such campaign"):
            braze.bulk.campaigns.trigger_send(
                [{"external_user_id": f"u{number}"} for number in range(10_000)], campaign_id="c"
            )


def test_a_load_stops_if_nothing_gets_a_verdict(braze: Braze, faults: Faults) -> None:
    """Events are not thrown at a server that does not respond."""
    faults({"operation": "users_track", "status": 503})
    with pytest.raises(BulkError) as caught:
        braze.bulk.track(events=EVENTS * 100, concurrency=2)
    assert caught.value.report is not None
    assert caught.value.report.unknown < 75 * 15


def test_an_error_of_the_iterable_is_raised(braze: Braze, arrived: Arrived) -> None:
    """What the caller's code raises comes back as it is, once everything in flight has ended."""

    def rows() -> Any:
        yield from USERS
        raise LookupError("of the caller")

    with pytest.raises(LookupError, match="of the caller"):
        braze.bulk.track(attributes=rows())


def test_rejects_identify_and_can_be_loaded_again(braze: Braze, tmp_path: Path) -> None:
    """The file of rejects has a line for each record that was not submitted, and is itself a source."""
    path = tmp_path / "rejects.jsonl"
    users = [{"external_id": "u1", "email": "u1 at example.com"}, {"external_id": "u2"}]
    braze.bulk.track(attributes=users, rejects=path)
    (line,) = map(json.loads, path.read_text().splitlines())
    assert line == {
        "list": "attributes",
        "position": 0,
        "status": "rejected",
        "reason": "EMAIL_BAD_FORMAT",
        "index": 0,
        "identifier": {"external_id": "u1"},
    }
    braze.bulk.track(attributes=users, rejects=path, reject_values=True)
    path.write_text(path.read_text().replace("u1 at ", "u1@"))
    report = braze.bulk.load(path)
    assert (report.total, report.submitted) == (1, 1)


def test_rejects_of_other_operations(braze: Braze, tmp_path: Path) -> None:
    """The file of rejects of any operation is a source for it."""
    path = tmp_path / "rejects.jsonl"
    aliases = [{"alias_name": "a"}, {"alias_name": "b", "alias_label": "crm"}]
    report = braze.bulk.users.alias_new(aliases, rejects=path, reject_values=True)
    assert (report.submitted, report.rejected) == (1, 1)
    path.write_text(path.read_text().replace('"alias_name":"a"', '"alias_name":"a","alias_label":"crm"'))
    again = tmp_path / "again.jsonl"
    assert braze.bulk.users.alias_new(open_source(path), rejects=again).submitted == 1


def test_rejects_go_into_their_list_only(braze: Braze, arrived: Arrived, tmp_path: Path) -> None:
    """An event does not become attributes because the file it is in is loaded into them, however often."""
    path, again = tmp_path / "rejects.jsonl", tmp_path / "again.jsonl"
    user = {"external_id": "u1", "email": "u1 at example.com"}
    event = {"external_id": "u1", "name": "read", "time": "yesterday"}
    braze.bulk.track(attributes=[user], events=[event], rejects=path, reject_values=True)
    path.write_text(path.read_text().replace("u1 at ", "u1@").replace("yesterday", "2026-01-05T09:30:00Z"))
    report = braze.bulk.load(path, rejects=again, reject_values=True)
    assert (report.submitted, report.invalid) == (1, 1)
    (line,) = map(json.loads, again.read_text().splitlines())
    assert (line["list"], line["reason"]) == ("events", "it belongs to the list events")
    assert braze.bulk.load(again).invalid == 1
    assert arrived.events() == 0
    assert braze.bulk.load(again, into="events").submitted == 1
    assert arrived.events() == 1
    assert "name" not in arrived.users()["u1"].get("custom_attributes", {})


def test_a_record_with_the_members_of_a_line_is_no_line(braze: Braze, arrived: Arrived, tmp_path: Path) -> None:
    """What has other members, too, is a record: it is sent itself, not what one of its members holds."""
    path = tmp_path / "users.jsonl"
    marks = {"list": "attributes", "position": 1, "status": "gold", "reason": "none", "record": {"external_id": "u2"}}
    path.write_text(json.dumps({"external_id": "u1", **marks}), encoding="utf-8")
    assert braze.bulk.load(path).submitted == 1
    assert list(arrived.users()) == ["u1"]


def test_rejects_never_overwrite_what_is_loaded(braze: Braze, tmp_path: Path) -> None:
    """A file of rejects that is loaded again, in whatever way it is named, needs another file for its own rejects."""
    path = tmp_path / "rejects.jsonl"
    braze.bulk.track(attributes=[{"external_id": "u1", "email": "wrong"}], rejects=path, reject_values=True)
    before = path.read_bytes()
    refused = partial(pytest.raises, SettingsError, match="source and rejects must be different files")
    with path.open("rb") as file:
        for source in (path, str(path), file):
            with refused():
                braze.bulk.load(source, rejects=path)
    with refused(), closing(open_source(path)) as rows:
        braze.bulk.track(attributes=rows, rejects=path)
    with refused(), closing(open_source(path)) as rows:
        braze.bulk.users.alias_new(rows, rejects=path)
    assert path.read_bytes() == before
    assert braze.bulk.load(path, rejects=tmp_path / "again.jsonl").rejected == 1


def test_nothing_shows_values(braze: Braze) -> None:
    """Outcomes show no values of the records."""
    (outcome,) = braze.bulk.track_each(attributes=[{"external_id": "personal", "email": "data"}])
    assert "personal" not in repr(outcome)
    assert outcome.record == {"external_id": "personal", "email": "data"}


def test_a_dry_run_sends_nothing(braze: Braze, arrived: Arrived, tmp_path: Path) -> None:
    """It reports what would be sent, and leaves no files."""
    before = len(arrived.requests())
    path = tmp_path / "load.ckpt"
    report = braze.bulk.track(attributes=[*USERS, {"plan": "gold"}], events=EVENTS, dry_run=True, checkpoint=path)
    assert (report.requests, report.data_points) == (6, 400)
    assert (report.submitted, report.invalid, report.dry_run) == (400, 1, True)
    assert report.bytes > 0
    assert len(arrived.requests()) == before
    assert not path.exists()


def test_a_load_that_the_caller_ends_is_cancelled(braze: Braze) -> None:
    """Whoever stops reading stops the load."""
    for outcome in braze.bulk.track_each(attributes=USERS * 100):
        assert outcome.status is Status.SUBMITTED
        break


def test_each_record_of_a_file_has_one_outcome(braze: Braze, fresh: str, tmp_path: Path) -> None:
    """The outcomes of a file come one by one, by line, with either client; options are those of `load`."""
    path = tmp_path / "users.csv"
    path.write_text("id,visits\nu1,3\nu2,many\nu3,5\n", encoding="utf-8")
    options: LoadOptions = {"columns": {"id": "external_id"}, "types": {"visits": "integer"}, "max_items": 1}
    expected = [(2, Status.SUBMITTED), (3, Status.INVALID), (4, Status.SUBMITTED)]

    async def load() -> list[Outcome]:
        async with AsyncBraze(KEY, base_url=fresh) as client, client.bulk.load_each(path, **options) as outcomes:
            found = [outcome async for outcome in outcomes]
            assert outcomes.report is not None
            assert (outcomes.report.submitted, outcomes.report.invalid) == (2, 1)
            return found

    for found in ([*braze.bulk.load_each(path, **options)], anyio.run(load)):
        assert sorted((outcome.position, outcome.status) for outcome in found) == expected
    with pytest.raises(TypeError, match="there is no option 'colums'"):
        next(braze.bulk.load_each(path, colums={}))  # type: ignore[call-arg]


def test_what_is_left_early_continues(braze: Braze, arrived: Arrived, tmp_path: Path) -> None:
    """Leaving the outcomes of a file ends the load; with a checkpoint, the next one sends what is left, and once."""
    path, checkpoint = tmp_path / "events.jsonl", tmp_path / "events.ckpt"
    path.write_text("".join(f"{json.dumps(event)}\n" for event in EVENTS), encoding="utf-8")
    with closing(braze.bulk.load_each(path, into="events", checkpoint=checkpoint, concurrency=1)) as outcomes:
        assert next(outcomes).status is Status.SUBMITTED
    report = braze.bulk.load(path, into="events", checkpoint=checkpoint)
    assert report.total == len(EVENTS)
    assert report.skipped >= 75
    assert arrived.events() <= len(EVENTS)
    assert report.submitted + report.skipped + report.unknown == len(EVENTS)


def test_what_carries_the_requests_stays_in_use(fresh: str) -> None:
    """A transport of the caller's carries the requests of a load, too."""
    seen: list[str] = []

    class Transport(httpx.HTTPTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            seen.append(request.url.path)
            return super().handle_request(request)

    with Braze(KEY, base_url=fresh, transport=Transport()) as braze:
        assert braze.bulk.track(attributes=USERS).submitted == len(USERS)
    assert seen == ["/users/track"] * 3


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "at least one of"),
        ({"attributes": [], "endpoint": "fast"}, "endpoint"),
        ({"attributes": [], "unknown": "maybe"}, "unknown"),
        ({"attributes": [], "concurrency": 0}, "concurrency"),
    ],
)
def test_wrong_settings_are_refused(braze: Braze, arguments: dict[str, Any], message: str) -> None:
    """A wrong setting is named before anything is sent."""
    with pytest.raises(SettingsError, match=message):
        braze.bulk.track(**arguments)


@pytest.mark.parametrize("rows", ["users.csv", {"external_id": "u"}, 5])
def test_what_is_not_records_is_refused(braze: Braze, rows: Any) -> None:
    """A path or a single record is not taken for records."""
    with pytest.raises(TypeError, match="iterable of dicts"):
        braze.bulk.track(attributes=rows)


@pytest.mark.parametrize(("total", "remaining"), [(0, None), (100, 10.0)])
def test_time_left_is_known_once_records_have_an_outcome(total: int, remaining: float | None) -> None:
    """What has only been read, and waits for a connection, says nothing about the time left."""
    stream = SimpleNamespace(reader=SimpleNamespace(size=200, read=100))
    engine: Any = SimpleNamespace(report=lambda: SimpleNamespace(total=total, elapsed=10.0), streams=[stream])
    assert progress_of(engine).remaining == remaining


def test_progress_is_told(braze: Braze) -> None:
    """The callback gets the counts in the end."""
    seen: list[Any] = []
    braze.bulk.track(attributes=USERS, progress=seen.append)
    assert seen[-1].report.submitted == len(USERS)
    assert seen[-1].fraction == 1.0


def test_wrong_address(sleeps: list[float]) -> None:
    """A load does not wait ten minutes for what has never responded."""

    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    with Braze(KEY, base_url="http://127.0.0.1:9", transport=httpx.MockTransport(refuse), max_retries=0) as braze:
        with pytest.raises(BulkError, match="no response from 127.0.0.1"):
            braze.bulk.track(attributes=[{"external_id": "u1"}])
    assert 30 <= sum(sleeps) < 120
