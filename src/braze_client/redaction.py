"""Takes the key, and what is personal, out of what errors and answers carry."""

from __future__ import annotations

import re
from types import TracebackType

import httpx

REDACTED = "[redacted]"

_FIRST_BYTES = 24
_PERSONAL = re.compile(rb"[^\s\"'<>]*@[^\s\"'<>]*|\+?[0-9]{6,}")


def first_bytes(content: bytes) -> bytes:
    """
    Return how an unreadable answer begins: at most 24 bytes, without addresses and long numbers.
    """
    return _PERSONAL.sub(REDACTED.encode(), content[: 2 * _FIRST_BYTES])[:_FIRST_BYTES]


def forget_key(request: httpx.Request, response: httpx.Response | None = None) -> None:
    """
    Remove the key from a request that has been sent, since errors and answers keep a reference to it.

    Args:
        request: The request.
        response: Its answer, where that might repeat the key.
    """
    key = request.headers.get("authorization", "").removeprefix("Bearer ").encode()
    if key:
        request.headers["authorization"] = REDACTED
        if response is not None and key in response.content:
            response._content = response.content.replace(key, REDACTED.encode())


# Their frames hold the key, the address and the body.
_TELLTALE = frozenset({"anyio", "braze_client", "h11", "h2", "httpcore", "httpx"})


def hide_frames(error: BaseException) -> None:
    """
    Take the frames that hold what is sent out of the traceback of an error, where it is caught on its way out.

    Frames of the caller's own code stay, such as those of a callable that returns the key.
    """
    assert error.__traceback__ is not None
    error.__traceback__.tb_next = _without_telltale(error.__traceback__.tb_next)
    inner = error.__cause__ or error.__context__
    # What was being handled before the call began does not start in such a frame, and is left alone.
    while inner is not None and inner.__traceback__ is not None and _is_telltale(inner.__traceback__):
        inner.__traceback__ = _without_telltale(inner.__traceback__)
        inner = inner.__cause__ or inner.__context__


def _without_telltale(traceback: TracebackType | None) -> TracebackType | None:
    kept: list[TracebackType] = []
    while traceback is not None:
        if not _is_telltale(traceback):
            kept.append(traceback)
        traceback = traceback.tb_next
    for entry, following in zip(kept, [*kept[1:], None], strict=False):
        entry.tb_next = following
    return kept[0] if kept else None


def _is_telltale(traceback: TracebackType) -> bool:
    return str(traceback.tb_frame.f_globals.get("__name__")).partition(".")[0] in _TELLTALE
