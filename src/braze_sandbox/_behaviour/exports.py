"""Exports of users: receipts, and the files, which anyone with their signed address can download for a while."""

from __future__ import annotations

import gzip
import hashlib
import hmac
import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from braze_sandbox._http.messages import Request, Response
from braze_sandbox._state.state import State
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_iso, parse_utc

from .dashboard import SEGMENTS, require_known
from .registry import OperationRequest, handles

PREFIX = "/_exports/"
"""What the paths of the files begin with."""
DOWNLOAD = "exports_download"
"""Stands for downloads where faults name an operation."""
EXPORT_TIME = timedelta(minutes=1)
"""How long an export runs at most, by the clock of the sandbox."""
LIFETIME = timedelta(hours=4)
"""How long the address of a file is valid, from the start of the export."""
USERS_PER_FILE = 5000

_FILE = re.compile(re.escape(PREFIX) + r"([0-9a-f-]+)\.(?:zip|gz)")
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")
# Of the entries of an archive, so that the same users make the same bytes.
_EARLIEST = (1980, 1, 1, 0, 0, 0)


@handles("users_export_segment", "users_export_global_control_group")
def start_export(request: OperationRequest) -> Any:
    """
    Start an export, with all users as they are now, and return its receipt.
    """
    body = request.body
    segment = body.get("segment_id")
    if segment is not None:
        require_known(request, SEGMENTS, segment)
    prefix = f"{request.state.new_uuid()}-{int(request.now.timestamp())}"
    export = {
        "object_prefix": prefix,
        "segment_id": segment,
        "status": "running",
        "started_at": format_iso(request.now),
        "output_format": body.get("output_format", "zip"),
        "signature": f"{request.state.digest('export', prefix):032x}",
        "polls": 0,
        "users": _selected(request),
    }
    request.state.exports.save(export)
    return {"message": "success", "object_prefix": prefix, "url": f"{request.origin}{_path(export)}"}


@handles("export_segment_cancel")
def cancel_exports(request: OperationRequest) -> Any:
    """
    Cancel the running exports of a segment.
    """
    segment = request.body["segment_id"]
    require_known(request, SEGMENTS, segment)
    for export in request.state.exports.find(segment):
        if export["status"] == "running":
            request.state.exports.save({**export, "status": "canceled"})
    return {"message": "success"}


def download(state: State, request: Request, now: datetime, polls: int) -> Response:
    """
    Return a file, or the part of it that is asked for. Cloud storage rejects what it does not show with 403, as here.

    Args:
        state: The records.
        request: The request, which needs no key.
        now: The time.
        polls: How often a request for the file of an export is rejected, as the export is running, until the file is
            there.
    """
    match = _FILE.fullmatch(request.path)
    export = state.exports.get(match[1]) if match else None
    if request.method != "GET" or export is None or not _is_signed(request, export):
        return _error("SignatureDoesNotMatch", "The request signature does not match")
    started = parse_utc(export.get("started_at")) or now
    if now >= started + LIFETIME:
        return _error("AccessDenied", "Request has expired")
    if export["status"] == "running" and (export["polls"] >= polls or now >= started + EXPORT_TIME):
        export["status"] = "complete"
        state.exports.save(export)
    if export["status"] != "complete":
        state.exports.save({**export, "polls": export["polls"] + 1})
        return _error("AccessDenied", "Access Denied")
    return _part(_archive(export), request.headers)


def _selected(request: OperationRequest) -> list[Record]:
    """
    Return what is asked for of each user.
    """
    fields = set(request.body["fields_to_export"])
    attributes = set(request.body.get("custom_attributes_to_export", ()))
    names = [name for name in request.properties("UserProfile") if name in fields]
    users: list[Record] = []
    for user in request.state.users:
        profile = {name: user[name] for name in names if name in user}
        chosen = {name: value for name, value in user.get("custom_attributes", {}).items() if name in attributes}
        if chosen and "custom_attributes" not in fields:
            profile["custom_attributes"] = chosen
        users.append(profile)
    return users


def _is_signed(request: Request, export: Record) -> bool:
    expected = export.get("signature", "")
    return expected != "" and hmac.compare_digest(dict(request.query).get("Signature", "").encode(), expected.encode())


def _path(export: Record) -> str:
    suffix = "gz" if export["output_format"] == "gzip" else "zip"
    started = parse_utc(export["started_at"])
    expires = 0 if started is None else int((started + LIFETIME).timestamp())
    return f"{PREFIX}{export['object_prefix']}.{suffix}?Expires={expires}&Signature={export['signature']}"


def _archive(export: Record) -> bytes:
    """
    Return a ZIP archive of files with one user per line, or one such file compressed with gzip.
    """
    users: list[Record] = export["users"]
    if export["output_format"] == "gzip":
        return gzip.compress(_lines(users), mtime=0)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for first in range(0, len(users), USERS_PER_FILE):
            name = hashlib.blake2b(f"{export['object_prefix']} {first}".encode(), digest_size=16).hexdigest()
            entry = zipfile.ZipInfo(f"{name}.json", _EARLIEST)
            archive.writestr(entry, _lines(users[first : first + USERS_PER_FILE]), zipfile.ZIP_DEFLATED)
    return content.getvalue()


def _lines(users: Iterable[Record]) -> bytes:
    return "".join(json.dumps(user, ensure_ascii=False, separators=(",", ":")) + "\n" for user in users).encode()


def _part(content: bytes, headers: Mapping[str, str]) -> Response:
    """
    Return the whole content, or the range that is asked for, if the content is still the one that the caller knows.
    """
    tag = f'"{hashlib.blake2b(content, digest_size=16).hexdigest()}"'
    described = {"Content-Type": "application/octet-stream", "ETag": tag, "Accept-Ranges": "bytes"}
    wanted = _RANGE.fullmatch(headers.get("range", ""))
    if wanted is None or headers.get("if-range", tag) != tag:
        return Response(200, content, described)
    first, last = int(wanted[1]), min(int(wanted[2] or len(content)), len(content) - 1)
    if first > last:
        return Response(416, b"", {**described, "Content-Range": f"bytes */{len(content)}"})
    described["Content-Range"] = f"bytes {first}-{last}/{len(content)}"
    return Response(206, content[first : last + 1], described)


def _error(code: str, message: str) -> Response:
    body = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>'
    return Response(403, body.encode(), {"Content-Type": "application/xml"})
