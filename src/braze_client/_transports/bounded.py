"""Limits how much of a response is read."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any

import httpx

from braze_client._text import UNREAD

MAX_BYTES = 64 * 1024 * 1024
"""How much of a body is read, decompressed."""

_PIECE = 1024 * 1024


def bound(response: httpx.Response) -> None:
    """
    Limit what will be read of *response*. A few kilobytes can decompress to gigabytes.
    """
    headers = response.headers
    length = headers.get("content-length", "")
    if "content-encoding" not in headers and length.isdecimal() and int(length) <= MAX_BYTES:
        return  # the library reads no more than that
    response.stream = _BoundedStream(response)


class _BoundedStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """
    The body of a response as it arrives, up to a limit.
    """

    def __init__(self, response: httpx.Response) -> None:
        self._stream: Any = response.stream
        self._extensions = response.extensions
        encoding = response.headers.get("content-encoding", "identity").strip().lower()
        # The client does not ask for compression. Of what a server may choose nevertheless, gzip is understood.
        self._is_understood = encoding in ("identity", "gzip")
        self._inflater = zlib.decompressobj(wbits=31) if encoding == "gzip" else None
        self._left = MAX_BYTES

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            if not self._accepts(chunk):
                break
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                if self._accepts(chunk):
                    yield chunk
                else:
                    # Ends the iteration with an error. To leave it would leave open what it waits for.
                    await self.aclose()
        except httpx.HTTPError:
            if UNREAD not in self._extensions:
                raise

    def _accepts(self, chunk: bytes) -> bool:
        """
        Count *chunk*, and return whether the body is still within the limit.
        """
        if not self._is_understood:
            self._extensions[UNREAD] = "its encoding is not gzip"
        elif self._left >= 0:
            self._count(chunk)
        if self._left < 0:
            self._extensions[UNREAD] = f"it has more than {MAX_BYTES:,} bytes"
        return UNREAD not in self._extensions

    def _count(self, chunk: bytes) -> None:
        if self._inflater is None:
            self._left -= len(chunk)
            return
        # Invalid data is left to httpx, which reports it.
        with suppress(zlib.error):
            while chunk and self._left >= 0:
                self._left -= len(self._inflater.decompress(chunk, _PIECE))
                chunk = self._inflater.unconsumed_tail

    def close(self) -> None:
        """Close the connection if there is more to come; called by httpx."""
        self._stream.close()

    async def aclose(self) -> None:
        """Close the connection if there is more to come; called by httpx."""
        await self._stream.aclose()
