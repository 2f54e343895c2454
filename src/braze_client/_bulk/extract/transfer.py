"""The download of one file, in as many requests as it takes."""

from __future__ import annotations

from typing import BinaryIO

import httpx
from attrs import define, field

from braze_client._policies.redaction import SecretURL

_REFUSAL = 4096
"""The bytes of an error response that are kept, to find out what it says."""
_EXPIRED = (b"expired", b"signature not valid in the specified time frame")
"""What Amazon S3, Google Cloud Storage and Azure say once an address has expired, in lower case."""


@define
class Transfer:
    """
    What has been received of a file.

    Once a part of it has, only the rest is requested, provided that the server can tell whether the file is still the
    same.
    """

    url: SecretURL
    file: BinaryIO = field(repr=False)
    timeout: httpx.Timeout
    received: int = 0
    """Bytes in the file."""
    is_complete: bool = False
    was_found: bool = False
    """Whether the file was there at some time."""
    is_expired: bool = False
    """Whether the last response said that the address has expired."""
    _total: int | None = None
    _validator: str | None = None
    _accepts: bool = False
    _refusal: bytes = field(default=b"", repr=False)

    def next_request(self) -> httpx.Request:
        """
        Return the request for what is missing.
        """
        # Otherwise the bytes of a range would not be those of the file.
        headers = {"Accept-Encoding": "identity"}
        if self.received and self._validator:
            headers |= {"Range": f"bytes={self.received}-", "If-Range": self._validator}
        request = httpx.Request("GET", self.url, headers=headers, extensions={"timeout": self.timeout.as_dict()})
        request.url = self.url  # httpx has made a plain one of it
        return request

    def begin(self, response: httpx.Response) -> None:
        """
        Find out what a response contains: the file, the rest of it, or an error.
        """
        status = response.status_code
        is_rest = status == 206 and self._is_rest(response)
        self._refusal, self._accepts = b"", status == 200 or is_rest
        if status in (200, 206, 416) and not is_rest:
            # The whole file, or something that does not continue what was received.
            self.received, self._total, self._validator = 0, None, None
            self.file.seek(0)
            self.file.truncate()
        if status == 200:
            self.was_found = True
            length = response.headers.get("content-length", "")
            self._total = int(length) if length.isdecimal() else None
            tag = response.headers.get("etag", "")
            # A weak tag does not promise the same bytes.
            self._validator = tag if tag and not tag.startswith("W/") else response.headers.get("last-modified")

    def take(self, chunk: bytes) -> None:
        """
        Store a part of the body.
        """
        if self._accepts:
            self.file.write(chunk)
            self.received += len(chunk)
        elif len(self._refusal) < _REFUSAL:
            self._refusal += chunk

    def end(self) -> None:
        """
        The body of a response has ended.
        """
        self.is_complete = self._accepts and self._total in (None, self.received)
        said = self._refusal.lower()
        self.is_expired = not self._accepts and any(words in said for words in _EXPIRED)

    def _is_rest(self, response: httpx.Response) -> bool:
        start, _, size = response.headers.get("content-range", "").removeprefix("bytes ").partition("/")
        tag = response.headers.get("etag")
        same = tag is None or tag == self._validator or not (self._validator or "").startswith('"')
        return self.received > 0 and same and start.startswith(f"{self.received}-") and size in ("*", str(self._total))
