"""Exports of segments and of the Global Control Group: their files, and who can download them."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from braze_client import Braze
from braze_sandbox import Fault, Request, Response, Sandbox

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
SEGMENT = "6d1b40e7-3fa2-4c85-9e07-8b5c21d6f394"
ADA = {"external_id": "u1", "email": "ada@example.com", "custom_attributes": {"plan": "gold", "pets": 2}}
GRACE = {"external_id": "u2", "first_name": "Grace"}


@pytest.fixture(autouse=True)
def users(braze_sandbox: Sandbox) -> None:
    """Two users, and a clock that stands still."""
    braze_sandbox.clock.set(NOW)
    braze_sandbox.seed({"users": [ADA, GRACE]})


def start(braze: Braze, **arguments: Any) -> str:
    """Start an export, and return the address of its file."""
    fields = arguments.pop("fields_to_export", ["external_id", "email"])
    receipt = braze.users.export_segment(segment_id=SEGMENT, fields_to_export=fields, **arguments)
    assert receipt.url is not None
    return receipt.url


def get(sandbox: Sandbox, url: str, **headers: str) -> Response:
    """Request a file, without a key."""
    parts = urlsplit(url)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return sandbox.handle(Request("GET", parts.path, tuple(parse_qsl(parts.query)), named, b""))


def read(content: bytes) -> list[Any]:
    """Return the users in an archive."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return [json.loads(line) for name in archive.namelist() for line in archive.read(name).splitlines()]


def test_file(braze: Braze, braze_sandbox: Sandbox) -> None:
    """The file appears once it was asked for, and has the fields asked for of the users as they were at the start."""
    url = start(braze)
    braze.users.track(attributes=[{"external_id": "u3"}])
    waiting, ready = get(braze_sandbox, url), get(braze_sandbox, url)
    assert (waiting.status, b"AccessDenied" in waiting.body) == (403, True)
    assert ready.status == 200
    assert read(ready.body) == [{"external_id": "u1", "email": "ada@example.com"}, {"external_id": "u2"}]
    assert ready.headers["ETag"] == get(braze_sandbox, url).headers["ETag"]
    assert [item["status"] for item in braze_sandbox.state()["exports"]] == ["complete"]
    latest = braze_sandbox.requests[-1]
    assert (latest.operation, latest.response) == ("exports_download", None)


@pytest.mark.parametrize("braze_sandbox_options", [{"export_polls": 0}])
def test_custom_attributes(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Single custom attributes can be exported, or all of them."""
    some = start(braze, fields_to_export=["external_id"], custom_attributes_to_export=["plan"])
    every = start(braze, fields_to_export=["custom_attributes"], custom_attributes_to_export=["plan"])
    assert read(get(braze_sandbox, some).body)[0] == {"external_id": "u1", "custom_attributes": {"plan": "gold"}}
    assert read(get(braze_sandbox, every).body)[0] == {"custom_attributes": {"plan": "gold", "pets": 2}}


@pytest.mark.parametrize("braze_sandbox_options", [{"export_polls": 0}])
def test_global_control_group(braze: Braze, braze_sandbox: Sandbox) -> None:
    """The Global Control Group is exported the same way, here in one file compressed with gzip."""
    receipt = braze.users.export_global_control_group(fields_to_export=["external_id"], output_format="gzip")
    assert receipt.url is not None
    assert receipt.url.partition("?")[0] == f"http://127.0.0.1/_exports/{receipt.object_prefix}.gz"
    lines = gzip.decompress(get(braze_sandbox, receipt.url).body).splitlines()
    assert [json.loads(line) for line in lines] == [{"external_id": "u1"}, {"external_id": "u2"}]


@pytest.mark.parametrize("braze_sandbox_options", [{"export_polls": 0}])
def test_many_users(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A file of the archive has at most 5,000 users."""
    braze_sandbox.seed({"users": [{"external_id": f"n{number}"} for number in range(5000)]})
    content = get(braze_sandbox, start(braze)).body
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert [archive.read(name).count(b"\n") for name in archive.namelist()] == [5000, 2]


@pytest.mark.parametrize("braze_sandbox_options", [{"export_polls": 1000}])
def test_time(braze: Braze, braze_sandbox: Sandbox) -> None:
    """An export takes at most a minute. Its address expires after four hours."""
    url = start(braze)
    for seconds, status in ((59, 403), (1, 200), (4 * 3600 - 61, 200), (1, 403)):
        braze_sandbox.clock.advance(timedelta(seconds=seconds))
        response = get(braze_sandbox, url)
        assert response.status == status
    assert b"Request has expired" in response.body


@pytest.mark.parametrize("braze_sandbox_options", [{"export_polls": 0}])
@pytest.mark.parametrize("spoil", [lambda url: url[:-1] + "x", lambda url: url.partition("?")[0]])
def test_signature(spoil: Any, braze: Braze, braze_sandbox: Sandbox) -> None:
    """Only the signed address leads to the file."""
    assert get(braze_sandbox, spoil(start(braze))).status == 403


def test_seeded(braze_sandbox: Sandbox) -> None:
    """A seeded export without a signature cannot be downloaded."""
    braze_sandbox.seed({"exports": [{"object_prefix": "abc"}]})
    assert get(braze_sandbox, "http://127.0.0.1/_exports/abc.zip?Signature=").status == 403


def test_canceled(braze: Braze, braze_sandbox: Sandbox) -> None:
    """The file of a canceled export never appears."""
    url = start(braze)
    braze.export.segment_cancel(segment_id=SEGMENT)
    braze_sandbox.clock.advance(timedelta(minutes=2))
    assert get(braze_sandbox, url).status == 403


@pytest.mark.parametrize("braze_sandbox_options", [{"export_polls": 0}])
def test_ranges(braze: Braze, braze_sandbox: Sandbox) -> None:
    """The rest of a file can be requested, as long as the file is the same."""
    url = start(braze)
    whole = get(braze_sandbox, url)
    size, tag = len(whole.body), whole.headers["ETag"]
    rest = get(braze_sandbox, url, range="bytes=10-", if_range=tag)
    assert (rest.status, rest.body) == (206, whole.body[10:])
    assert rest.headers["Content-Range"] == f"bytes 10-{size - 1}/{size}"
    assert get(braze_sandbox, url, range="bytes=0-3").body == whole.body[:4]
    assert get(braze_sandbox, url, range="bytes=10-", if_range='"other"').status == 200
    assert get(braze_sandbox, url, range=f"bytes={size}-").status == 416


@pytest.mark.parametrize("braze_sandbox_options", [{"export_polls": 0}])
def test_faults(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Downloads can fail, too."""
    url = start(braze)
    braze_sandbox.faults.set(
        [Fault(operation="exports_download", truncate=True, times=1), Fault(operation="exports_*", status=503)]
    )
    assert [(item.status, item.broken) for item in (get(braze_sandbox, url), get(braze_sandbox, url))] == [
        (200, "truncate"),
        (503, ""),
    ]


def test_state(braze: Braze, braze_sandbox: Sandbox) -> None:
    """What is stored of an export is a seed, with which the file can be had elsewhere."""
    url = start(braze)
    other = Sandbox(clock=lambda: NOW.timestamp(), export_polls=0)
    other.seed({"exports": braze_sandbox.state()["exports"]})
    assert read(get(other, url).body) == [{"external_id": "u1", "email": "ada@example.com"}, {"external_id": "u2"}]
