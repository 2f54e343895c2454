"""Exports of segments, from the start of the export to the last user, over a socket."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import httpx
import pyarrow.parquet
import pytest

from braze_client import APIConnectionError, AsyncBraze, Braze, JobTimeoutError, RateLimitError, models
from braze_client.errors import SinkError
from braze_sandbox import Sandbox

from .extracting import Bulk, Time

SEGMENT = "6d1b40e7-3fa2-4c85-9e07-8b5c21d6f394"
ADA = {"external_id": "u1", "email": "ada@example.com", "custom_attributes": {"plan": "gold", "pets": 2}}
GRACE = {"external_id": "u2", "first_name": "Grace"}


@pytest.fixture
def seeded(control: httpx.Client, bulk: Bulk) -> Bulk:
    """Bulk operations for a sandbox with two users."""
    control.post("seed", json={"users": [ADA, GRACE]}).raise_for_status()
    return bulk


def operations(control: httpx.Client) -> list[str]:
    """Return the operations that were called, and the downloads."""
    return [request["operation"] for request in control.get("requests").json()["requests"]]


def test_to_json_lines(seeded: Bulk, control: httpx.Client, time: Time, tmp_path: Path) -> None:
    """An export is started, awaited and downloaded. The users get the fields asked for."""
    target = tmp_path / "users.jsonl"
    report = seeded.extract_segment(SEGMENT, fields=["external_id", "email"], to=target)
    assert [json.loads(line) for line in target.read_text().splitlines()] == [
        {"external_id": "u1", "email": "ada@example.com"},
        {"external_id": "u2"},
    ]
    assert operations(control) == ["users_export_segment", "exports_download", "exports_download"]
    assert (report.users, report.files, report.elapsed.total_seconds(), time.sleeps) == (2, 1, 1.0, [1.0])
    (export,) = control.get("state").json()["exports"]
    assert report.object_prefix == export["object_prefix"]
    assert report.bytes > 100


@pytest.mark.parametrize("output_format", ["zip", "gzip"])
def test_to_parquet(output_format: str, seeded: Bulk, tmp_path: Path) -> None:
    """A table has a column for each field, chosen custom attributes included, whether or not any user has it."""
    target = tmp_path / "users.parquet"
    seeded.extract_segment(
        SEGMENT,
        fields=["external_id", "home_city"],
        custom_attributes=["plan"],
        output_format=output_format,
        columns=["external_id", "home_city", "custom_attributes.plan"],
        to=str(target),
    )
    assert pyarrow.parquet.read_table(target).to_pylist() == [
        {"external_id": "u1", "home_city": None, "custom_attributes.plan": "gold"},
        {"external_id": "u2", "home_city": None, "custom_attributes.plan": None},
    ]


def test_to_a_function(seeded: Bulk) -> None:
    """A function gets one user at a time, as a model."""
    found: list[models.UserProfile] = []
    seeded.extract_segment(SEGMENT, fields=["external_id", "first_name"], to=found.append)
    assert [(type(user), user.external_id, user.first_name) for user in found] == [
        (models.UserProfile, "u1", None),
        (models.UserProfile, "u2", "Grace"),
    ]


def test_global_control_group(seeded: Bulk, control: httpx.Client) -> None:
    """The Global Control Group is exported alike."""
    found: list[Any] = []
    report = seeded.extract_global_control_group(fields=["external_id"], to=found.append, output_format="gzip")
    assert (report.users, [user.to_dict() for user in found]) == (2, [{"external_id": "u1"}, {"external_id": "u2"}])
    assert operations(control)[0] == "users_export_global_control_group"


def test_many_users(bulk: Bulk, control: httpx.Client, tmp_path: Path) -> None:
    """An archive of several files, whose download breaks off, is received as a whole."""
    users = [{"external_id": f"u{number}"} for number in range(5003)]
    control.post("seed", json={"users": users}).raise_for_status()
    control.put("faults", json=[{"operation": "exports_download", "truncate": True, "times": 3}])
    report = bulk.extract_segment(SEGMENT, fields=["external_id"], to=tmp_path / "users.jsonl")
    lines = (tmp_path / "users.jsonl").read_text().splitlines()
    assert (report.users, report.files, [json.loads(line) for line in lines]) == (5003, 2, users)


def test_empty_segment(bulk: Bulk, tmp_path: Path) -> None:
    """An export without users makes a file without records."""
    report = bulk.extract_segment(SEGMENT, fields=["external_id"], to=tmp_path / "users.csv")
    assert (report.users, report.files) == (0, 0)
    assert (tmp_path / "users.csv").read_text() == "external_id\n"


def test_canceled(seeded: Bulk, control: httpx.Client, time: Time, tmp_path: Path) -> None:
    """An export that never ends is given up. It can be continued with the receipt, and nothing is started again."""
    control.put("faults", json=[{"operation": "exports_download", "status": 403}])
    target = tmp_path / "users.jsonl"
    with pytest.raises(JobTimeoutError, match="was not there after 60 s") as caught:
        seeded.extract_segment(SEGMENT, fields=["external_id"], to=target, timeout=60)
    assert isinstance(caught.value, TimeoutError)
    assert (sum(time.sleeps), sorted(time.sleeps) == time.sleeps, list(tmp_path.iterdir())) == (60, False, [])
    control.delete("faults")
    receipt = caught.value.receipt
    assert seeded.extract_segment(SEGMENT, fields=["external_id"], to=target, receipt=receipt).users == 2
    assert operations(control).count("users_export_segment") == 1


def test_not_started(seeded: Bulk, control: httpx.Client, tmp_path: Path) -> None:
    """What Braze says to the start of an export is raised, and no file is made."""
    control.put("faults", json=[{"operation": "users_export_segment", "status": 429, "retry_after": 3600}])
    with pytest.raises(RateLimitError):
        seeded.extract_segment(SEGMENT, fields=["external_id"], to=tmp_path / "users.jsonl")
    assert list(tmp_path.iterdir()) == []


def test_lost_start(seeded: Bulk, control: httpx.Client, time: Time) -> None:
    """An export that may have been started is not started again."""
    control.put("faults", json=[{"operation": "users_export_segment", "drop": True, "processed": True}])
    with pytest.raises(APIConnectionError) as caught:
        seeded.extract_segment(SEGMENT, fields=["external_id"], to=print)
    assert (caught.value.outcome_unknown, operations(control), time.sleeps) == (True, ["users_export_segment"], [])


@pytest.mark.parametrize("target", ["users.docx", "none/users.jsonl"])
def test_invalid_target(target: str, bulk: Bulk, control: httpx.Client, tmp_path: Path) -> None:
    """No export is started for a target that cannot be opened."""
    with pytest.raises(SinkError):
        bulk.extract_segment(SEGMENT, fields=["external_id"], to=tmp_path / target)
    assert operations(control) == []


def test_invalid_option(bulk: Bulk, control: httpx.Client) -> None:
    """An option that does not exist is an error before anything is started."""
    with pytest.raises(TypeError, match="unexpected argument 'timeot'; the options are timeout"):
        bulk.extract_segment(SEGMENT, fields=["external_id"], to=print, timeot=5)
    assert operations(control) == []


def test_error_of_the_function(seeded: Bulk) -> None:
    """What the function raises is raised."""

    def stop(user: models.UserProfile) -> None:
        raise StopIteration

    # A coroutine cannot raise it.
    with pytest.raises((StopIteration, RuntimeError)):
        seeded.extract_segment(SEGMENT, fields=["external_id"], to=stop)


async def test_asynchronous_function(async_braze: AsyncBraze, braze_sandbox: Sandbox) -> None:
    """An asynchronous function is awaited. In tests, no socket is needed."""
    braze_sandbox.seed({"users": [ADA]})
    found: list[str | None] = []

    async def take(user: models.UserProfile) -> None:
        found.append(user.email)

    await async_braze.bulk.extract_segment(SEGMENT, fields=["email"], to=take)
    assert found == ["ada@example.com"]


def test_without_a_socket(braze: Braze, braze_sandbox: Sandbox, sleeps: list[float]) -> None:
    """A client with a transport of its own downloads from the same host with that."""
    braze_sandbox.seed({"users": [ADA, GRACE]})
    found: list[Any] = []
    assert braze.bulk.extract_segment(SEGMENT, fields=["external_id"], to=found.append).users == 2
    assert [request.operation for request in braze_sandbox.requests][1:] == ["exports_download"] * 2
    assert sleeps == [1.0]


def test_log(seeded: Bulk, control: httpx.Client, caplog: pytest.LogCaptureFixture) -> None:
    """The address of the file is in no log."""
    caplog.set_level(logging.DEBUG)
    seeded.extract_segment(SEGMENT, fields=["external_id"], to=lambda user: None)
    (export,) = control.get("state").json()["exports"]
    assert "/users/export/segment" in caplog.text
    assert "127.0.0.1" in caplog.text
    assert export["signature"] not in caplog.text
    assert "/_exports/" not in caplog.text
