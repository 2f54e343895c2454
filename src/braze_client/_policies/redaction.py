"""Keeps the key, and what is personal, out of what is shown."""

from __future__ import annotations

import json
import re

import httpx

from braze_client._secrets import REDACTED

_SHORTEST_KEY = 8
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


class SecretURL(PrivateURL):
    """
    An address of which only the host is shown: whoever knows the rest may open it.
    """

    def __str__(self) -> str:
        return f"{self.scheme}://{self.netloc.decode('ascii')}/{REDACTED}"


def redacted(response: httpx.Response, request: httpx.Request) -> httpx.Response:
    """
    Return a copy of *response* for an error to keep, without the key if Braze repeats it.

    Args:
        response: The response, which has been read, with the signed request.
        request: The same request without the key.
    """
    request.headers["Authorization"] = REDACTED
    key = response.request.headers.get("authorization", "").removeprefix("Bearer ")
    headers, content = response.headers.raw, response.content
    # A shorter text cannot be a key of Braze's, and may well be part of a word.
    if len(key) >= _SHORTEST_KEY:
        content = _without(key, content)
        headers = [(name, value.replace(key.encode(), REDACTED.encode())) for name, value in headers]
    return httpx.Response(
        response.status_code,
        headers=_without_transfer(headers),
        content=content,
        request=request,
        extensions={name: value for name, value in response.extensions.items() if name != "network_stream"},
    )


def _without(key: str, content: bytes) -> bytes:
    content = content.replace(key.encode(), REDACTED.encode())
    # Escaped, or in another encoding, it can only be found by reading the whole, and not be taken out alone.
    try:
        hidden = key in json.dumps(json.loads(content), ensure_ascii=False)
    except (ValueError, RecursionError):
        hidden = any(key.encode(encoding) in content for encoding in ("utf-16-le", "utf-16-be"))
    return REDACTED.encode() if hidden else content


def without_key(text: str, signed: httpx.Request) -> str:
    """
    Return *text*, which comes from a successful response, without the key of the request.
    """
    key = signed.headers.get("authorization", "").removeprefix("Bearer ")
    return text.replace(key, REDACTED) if len(key) >= _SHORTEST_KEY else text


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
