"""Keeps the key, and what is personal, out of what is shown."""

from __future__ import annotations

import re

import httpx

from .secrets import REDACTED

_SHORTEST_KEY = 8
_FIRST_BYTES = 24
_PERSONAL = re.compile(rb"[^\s\"'<>]*@[^\s\"'<>]*|\+?[0-9]{6,}")
# Of a copy of a response: the body is decoded and complete.
_TRANSFER_HEADERS = (b"content-encoding", b"content-length", b"transfer-encoding")


class PrivateURL(httpx.URL):
    """
    An address whose query values are masked wherever it is shown, since they hold email addresses and phone numbers.

    httpx writes the address of each request to its log. What goes over the wire comes from `raw_path`.
    """

    def __str__(self) -> str:
        address, question_mark, query = super().__str__().partition("?")
        return f"{address}?{re.sub('=[^&]+', f'={REDACTED}', query)}" if question_mark else address

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return bool(httpx.URL(self) == other)

    def __hash__(self) -> int:
        return hash(httpx.URL(self))


def redacted(response: httpx.Response, request: httpx.Request) -> httpx.Response:
    """
    Return a copy of *response* for an error to keep, without the key if Braze repeats it.

    Args:
        response: The response, which has been read, with the signed request.
        request: The same request without the key.
    """
    request.headers["Authorization"] = REDACTED
    key = response.request.headers.get("authorization", "").removeprefix("Bearer ").encode()
    headers, content = response.headers.raw, response.content
    # A shorter text cannot be a key of Braze's, and may well be part of a word.
    if len(key) >= _SHORTEST_KEY:
        mask = REDACTED.encode()
        content = content.replace(key, mask)
        headers = [(name, value.replace(key, mask)) for name, value in headers]
    return httpx.Response(
        response.status_code,
        headers=_without_transfer(headers),
        content=content,
        request=request,
        extensions={name: value for name, value in response.extensions.items() if name != "network_stream"},
    )


def _without_transfer(headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    return [(name, value) for name, value in headers if name.lower() not in _TRANSFER_HEADERS]


def after_hook(response: httpx.Response) -> httpx.Response:
    """
    Return a response that a hook of the caller's httpx client has raised for, with what the hook had read of its body.

    httpx has closed it, so no more can be read.
    """
    try:
        content = response.content
    except httpx.ResponseNotRead:
        content = b""
    headers = _without_transfer(response.headers.raw)
    return httpx.Response(response.status_code, headers=headers, content=content, request=response.request)


def first_bytes(content: bytes) -> bytes:
    """
    Return how an unreadable body begins: at most 24 bytes, without addresses and long numbers.
    """
    return _PERSONAL.sub(REDACTED.encode(), content[: 2 * _FIRST_BYTES])[:_FIRST_BYTES]
