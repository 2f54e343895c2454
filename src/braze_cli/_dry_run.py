"""Shows a request instead of sending it."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx

from ._settings import Settings

_LEFT_OUT = ("host", "accept-encoding", "connection", "content-length", "user-agent", "authorization")
"""Headers that every HTTP client writes itself, and the key."""


class _NotSent(Exception):
    """
    Carries a request out of the client, just before it would be sent.
    """

    def __init__(self, request: httpx.Request) -> None:
        super().__init__()
        self.request = request


class Recorder(httpx.BaseTransport):
    """
    A transport that sends nothing.
    """

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """
        Raise the request.
        """
        request.read()
        raise _NotSent(request)


def request_of(call: Callable[[], object]) -> httpx.Request:
    """
    Return the first request that *call* would send, made by a client with a `Recorder`.
    """
    try:
        call()
    except _NotSent as stopped:
        return stopped.request
    raise RuntimeError("nothing would be sent")


def is_dry(settings: Settings) -> bool:
    """
    Return whether the request is to be shown only.
    """
    return bool(settings.dry_run or settings.curl)


def shown(request: httpx.Request, settings: Settings, form: Mapping[str, str | Path] | None = None) -> str:
    """
    Return the text for a request, with the key masked.

    Args:
        request: The request.
        settings: Choose between JSON and curl.
        form: The fields of a form; those of files are paths.
    """
    headers = {name: value for name, value in request.headers.items() if name not in _LEFT_OUT}
    if form is not None:
        headers.pop("content-type", None)  # its boundary belongs to the encoded body
    if settings.curl:
        return _curl(request, headers, form)
    body: Any = json.loads(request.content) if request.content and form is None else None
    if form is not None:
        body = {name: f"@{value}" if isinstance(value, Path) else value for name, value in form.items()}
    parts = {
        "method": request.method,
        "url": _address(request.url),
        "headers": {"authorization": "Bearer ***", **headers},
        "body": body,
    }
    return json.dumps(parts, indent=2, ensure_ascii=False)


def _curl(request: httpx.Request, headers: Mapping[str, str], form: Mapping[str, str | Path] | None) -> str:
    # The shell puts the key in: it is not printed, and not kept in a history.
    lines = [
        f"curl --fail-with-body --request {request.method} {shlex.quote(_address(request.url))}",
        '--header "Authorization: Bearer $BRAZE_API_KEY"',
        *(f"--header {shlex.quote(f'{name}: {value}')}" for name, value in headers.items()),
    ]
    for name, value in (form or {}).items():
        # With --form, a text that begins with @ would name a file.
        text = f"--form {name}=@{value}" if isinstance(value, Path) else f"--form-string {name}={value}"
        option, _, field = text.partition(" ")
        lines.append(f"{option} {shlex.quote(field)}")
    if form is None and request.content:
        lines.append(f"--data-raw {shlex.quote(request.content.decode())}")
    return " \\\n  ".join(lines)


def _address(url: httpx.URL) -> str:
    # In the text of the URL, the client masks the values of the query.
    return f"{url.scheme}://{url.netloc.decode()}{url.raw_path.decode()}"
