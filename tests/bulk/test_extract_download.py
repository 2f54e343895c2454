"""Downloads from a host that is not Braze's: what breaks off, expires, changes or is damaged."""

from __future__ import annotations

import gzip
import logging
import pickle
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest

from braze_client import (
    ExportExpiredError,
    ExportReceipt,
    ExportReport,
    InvalidExportError,
    JobError,
    JobTimeoutError,
)

from ..conftest import KEY
from ..faults.server import HANG_UP, RESET_AFTER, FaultyServer, Step, respond
from .extracting import SECRET, Bulk, Time, archive, receipt

USERS = [{"external_id": f"u{number}", "email": f"{number:x}@example.com"} for number in range(300)]
ARCHIVE = archive(USERS[:200], USERS[200:])
TAG = {"ETag": '"first"'}
NOT_READY = respond(403, body=b"<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>")
EXPIRED = respond(403, body=b"<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>")
FORGED = respond(403, body=b"<Error><Code>AccessDenied</Code></Error>")


def cut(size: int, headers: Mapping[str, str] = TAG) -> Step:
    """Send the beginning of the archive, and close the connection."""
    return Step("cut", lambda connection: connection.send(200, headers, ARCHIVE[:size], len(ARCHIVE)))


def rest(start: int, content: bytes = ARCHIVE, **headers: str) -> Step:
    """Send the rest of the archive, as it is asked for."""
    described = {"Content-Range": f"bytes {start}-{len(content) - 1}/{len(content)}", **TAG, **headers}
    return respond(206, described, content[start:])


def part(start: int, end: int) -> Step:
    """Send a part of the archive, and close the connection, although the rest was asked for."""
    headers = {"Content-Range": f"bytes {start}-{len(ARCHIVE) - 1}/{len(ARCHIVE)}", **TAG}
    return Step("part", lambda connection: connection.send(206, headers, ARCHIVE[start:end], len(ARCHIVE) - start))


def export(bulk: Bulk, server: FaultyServer, **options: Any) -> tuple[ExportReport, list[dict[str, Any]]]:
    """Export from a server, and return the report and the users."""
    users: list[dict[str, Any]] = []
    known = options.pop("receipt", receipt(server.url))
    report = bulk.extract_segment(
        "s", fields=["email"], to=lambda user: users.append(user.to_dict()), receipt=known, **options
    )
    return report, users


def header(request: bytes, name: str) -> str | None:
    """Return a header of a request."""
    lines = request.decode().split("\r\n")
    return next((line.partition(": ")[2] for line in lines if line.lower().startswith(f"{name.lower()}:")), None)


def test_download(bulk: Bulk, time: Time) -> None:
    """The file is asked for until it is there, ever less often, and without the key."""
    with FaultyServer(*[NOT_READY] * 12, respond(404), respond(200, TAG, ARCHIVE)) as server:
        report, users = export(bulk, server)
    assert users == USERS
    assert (report.users, report.files, report.bytes) == (300, 2, len(ARCHIVE))
    assert (time.sleeps[:3], time.sleeps[-1]) == ([1.0, 1.5, 2.25], 30.0)
    assert report.elapsed.total_seconds() == pytest.approx(time.passed)
    for _, request in server.arrived:
        assert KEY not in request.decode()
        assert (header(request, "authorization"), header(request, "accept-encoding")) == (None, "identity")


def test_same_host(bulk: Bulk) -> None:
    """On the host of the API, where the connections of the client are used, the key is not sent either."""
    bulk.options = {"headers": {"X-Tenant": "t"}}
    with FaultyServer(NOT_READY, cut(1000), rest(1000)) as server:
        bulk.base_url = server.url
        assert export(bulk, server)[1] == USERS
    assert len(server.arrived) == 3
    for _, request in server.arrived:
        assert (header(request, "authorization"), header(request, "x-tenant")) == (None, None)


def test_resumed(bulk: Bulk, time: Time) -> None:
    """After a broken connection, only the rest is requested, and only of the same file."""
    with FaultyServer(cut(1000), HANG_UP, respond(503), part(1000, 1500), rest(1500)) as server:
        report, users = export(bulk, server)
    assert (users, report.bytes) == (USERS, len(ARCHIVE))
    ranges = [(header(request, "range"), header(request, "if-range")) for _, request in server.arrived]
    assert ranges == [(None, None), *[("bytes=1000-", '"first"')] * 3, ("bytes=1500-", '"first"')]
    assert time.sleeps == [0.5, 1.0, 2.0, 0.5]


@pytest.mark.parametrize(
    "second",
    [
        respond(200, {"ETag": '"second"'}, ARCHIVE),
        rest(0),
        rest(900),
        rest(1000, ETag='"second"'),
        respond(206, TAG, ARCHIVE[1000:]),
        rest(1000, ARCHIVE + b"more"),
        respond(416, {"Content-Range": "bytes */5"}, b""),
    ],
)
def test_changed(second: Step, bulk: Bulk) -> None:
    """What does not continue the file that was begun is not appended to it."""
    with FaultyServer(cut(1000), second, respond(200, {}, ARCHIVE)) as server:
        assert export(bulk, server)[1] == USERS
    assert len(server.arrived) == (2 if second.name == "200" else 3)


@pytest.mark.parametrize(
    ("headers", "validator"),
    [({}, None), ({"ETag": 'W/"first"'}, None), ({"Last-Modified": "yesterday"}, "yesterday")],
)
def test_no_tag(headers: Mapping[str, str], validator: str | None, bulk: Bulk) -> None:
    """A file that the server cannot tell from another one is requested from the start."""
    steps = rest(1000) if validator else respond(200, headers, ARCHIVE)
    with FaultyServer(cut(1000, headers), steps) as server:
        assert export(bulk, server)[1] == USERS
    assert header(server.arrived[1][1], "if-range") == validator


@pytest.mark.parametrize("step", [respond(500), respond(429), HANG_UP, RESET_AFTER, cut(0)])
def test_gives_up(step: Step, bulk: Bulk, time: Time) -> None:
    """After as many retries in a row as the client makes of calls, a download fails."""
    bulk.options = {"max_retries": 2}
    with FaultyServer(step, forever=True) as server:
        with pytest.raises(JobError, match="cannot be downloaded: .* from 127.0.0.1") as caught:
            export(bulk, server)
    assert (len(server.arrived), time.sleeps) == (3, [0.5, 1.0])
    assert caught.value.receipt is not None


@pytest.mark.parametrize("status", [301, 400, 401, 405, 410])
def test_rejected(status: int, bulk: Bulk, time: Time) -> None:
    """What will not change is not retried. A redirect is not followed."""
    with FaultyServer(respond(status, {"Location": "/elsewhere"}), forever=True) as server:
        with pytest.raises(JobError, match=f"status {status} from 127.0.0.1"):
            export(bulk, server)
    assert (len(server.arrived), time.sleeps) == (1, [])


@pytest.mark.parametrize(
    "steps",
    [
        (EXPIRED,),
        (NOT_READY, EXPIRED),
        (cut(1000), EXPIRED),
        (cut(1000), FORGED),
        (respond(400, body=b"<Error><Code>ExpiredToken</Code></Error>"),),
        (respond(403, body=b"AuthenticationFailed: Signature not valid in the specified time frame"),),
    ],
)
def test_expired(steps: tuple[Step, ...], bulk: Bulk) -> None:
    """An address that has expired is an error at once, in the middle of a download, too."""
    with FaultyServer(*steps, forever=True) as server:
        with pytest.raises(ExportExpiredError, match="has expired; start a new export"):
            export(bulk, server)
    assert len(server.arrived) == len(steps)


def test_timeout(bulk: Bulk, time: Time) -> None:
    """A file that never appears is given up after the timeout, exactly."""
    with FaultyServer(NOT_READY, forever=True) as server:
        with pytest.raises(JobTimeoutError, match="export uuid-1770000000 was not there after 100 s"):
            export(bulk, server, timeout=100)
    assert (time.passed, max(time.sleeps) <= 30) == (100, True)


def damaged() -> bytes:
    """Return an archive in which one byte is wrong."""
    content = bytearray(ARCHIVE)
    content[200] ^= 1
    return bytes(content)


@pytest.mark.parametrize(
    "content",
    [damaged(), ARCHIVE[:-30], b"", b"<html>Not an archive</html>", gzip.compress(b"{}\n" * 999)[:-9], b"\x1f\x8b"],
    ids=["one byte wrong", "zip cut off", "empty", "a page", "gzip cut off", "no more than magic"],
)
def test_damaged(content: bytes, bulk: Bulk, tmp_path: Path) -> None:
    """Nothing of a damaged archive is passed on, and no file is made."""
    target = tmp_path / "users.jsonl"
    with FaultyServer(respond(200, TAG, content), forever=True) as server:
        with pytest.raises(InvalidExportError, match="a file of export uuid-1770000000 is damaged"):
            export(bulk, server)
        with pytest.raises(InvalidExportError):
            bulk.extract_segment("s", fields=["email"], to=target, receipt=receipt(server.url))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("line", [b"ada@example.com", b'["ada@example.com"]', b'{"email": "ada@example.com"'])
def test_no_user(line: bytes, bulk: Bulk) -> None:
    """A line that is no user is an error that says which it is, and not what is in it."""
    with FaultyServer(respond(200, TAG, gzip.compress(b'{"email": "x"}\n\n' + line + b"\n"))) as server:
        with pytest.raises(InvalidExportError, match="line 3 of the gzip file is not a JSON object") as caught:
            export(bulk, server)
    assert "ada@" not in f"{caught.value!r} {caught.value} {vars(caught.value)}"
    assert (caught.value.__cause__, caught.value.__suppress_context__) == (None, True)


@pytest.mark.parametrize("content", [b'{"email":"a"}\n{"email":"b"}', b'{"email":"a"}\r\n\r\n{"email":"b"}\r\n\n'])
def test_gzip(content: bytes, bulk: Bulk) -> None:
    """Empty lines, and the end of the last one, do not matter. The kind of a file is told by its content."""
    with FaultyServer(respond(200, {"Content-Encoding": "gzip"}, gzip.compress(content))) as server:
        assert export(bulk, server)[1] == [{"email": "a"}, {"email": "b"}]


@pytest.mark.parametrize("url", ["", "ftp://example.com/x", "/x", "https://example.com/\x07", "https://"])
def test_no_address(url: str, bulk: Bulk) -> None:
    """A receipt with something else than an address is an error, without showing it."""
    with pytest.raises(JobError, match="has no address") as caught:
        bulk.extract_segment("s", fields=["email"], to=print, receipt=ExportReceipt("p", url))
    assert caught.value.receipt is not None


@pytest.mark.parametrize(
    "step",
    [respond(500), respond(400), NOT_READY, EXPIRED, RESET_AFTER, respond(200, TAG, b"no archive")],
)
def test_secret(step: Step, bulk: Bulk, caplog: pytest.LogCaptureFixture) -> None:
    """Whoever knows the address can download the users, so nothing shows it: no log, no error, no frame."""
    caplog.set_level(logging.DEBUG)
    with FaultyServer(step, forever=True) as server:
        with pytest.raises(JobError) as caught:
            export(bulk, server, timeout=5)
    assert "127.0.0.1" in caplog.text
    assert SECRET not in caplog.text
    assert SECRET not in shown(caught.value)
    assert SECRET.encode() not in pickle.dumps(caught.value)


def shown(error: BaseException) -> str:
    """Return all that can be shown of an error, with the variables of the frames of the package."""
    rest = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [frame for frame in rest.stack if "/braze_client/" in frame.filename]
    assert frames
    return f"{error!r} {error} {vars(error)} {[frame.locals for frame in frames]}"


def test_receipt() -> None:
    """A receipt shows its prefix only. Its address is a text like any other."""
    known = ExportReceipt("p", f"https://example.com/{SECRET}")
    assert repr(known) == "ExportReceipt(object_prefix='p')"
    assert known.url == f"https://example.com/{SECRET}"
    assert SECRET not in f"{attrs.asdict(known)}"
