"""HTTP requests, responses and errors, independent of any server or client."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal

from attrs import field, frozen


@frozen
class Request:
    """
    An HTTP request.
    """

    method: str
    path: str
    """The path as it was sent, with its percent-encoding."""
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str] = field(repr=False)
    """The headers, with lower-case names."""
    body: bytes


@frozen
class Response:
    """
    An HTTP response.
    """

    status: int
    body: Any
    """A JSON value, or a string that is sent as an HTML page. Not sent if the status is 204."""
    headers: Mapping[str, str] = field(factory=dict[str, str])
    delay: float = 0.0
    """Seconds to wait before anything is sent."""
    broken: Literal["", "drop", "truncate"] = ""
    """Whether the connection ends before the response, or in the middle of its body."""

    @property
    def media_type(self) -> str:
        """The media type of the body, unless the headers name another."""
        return "text/html; charset=utf-8" if isinstance(self.body, str) else "application/json"

    @property
    def all_headers(self) -> dict[str, str]:
        """The headers, with the media type of the body if there is one."""
        return {**({} if self.status == 204 else {"Content-Type": self.media_type}), **self.headers}

    @property
    def content(self) -> bytes:
        """The encoded body."""
        if self.status == 204:
            return b""
        if isinstance(self.body, str):
            return self.body.encode()
        return json.dumps(self.body, ensure_ascii=False, separators=(",", ":")).encode()


class HTTPError(Exception):
    """
    Ends the handling of a request with an error response.

    Args:
        status: The status of the response.
        message: The message, without any value of the request.
        errors: A list of single errors, if there is one.
    """

    def __init__(self, status: int, message: str, errors: list[Any] | None = None) -> None:
        super().__init__(status)
        self.status = status
        self.body: dict[str, Any] = {"message": message}
        if errors:
            self.body["errors"] = errors


class InvalidJSON(HTTPError):
    """
    The body is not valid JSON. Braze's response to that has another shape than its other errors.
    """

    def __init__(self) -> None:
        super().__init__(400, "")
        self.body = {"error": "Error while parsing request body. Please check your syntax."}


def read_json(content: bytes) -> Any:
    """
    Decode JSON.

    Raises:
        InvalidJSON: The content is not valid JSON by the standard, or contains text that cannot be encoded again.
    """
    try:
        value = json.loads(content.decode(), parse_constant=_reject_constant, parse_float=_finite)
        if b"\\u" in content:
            json.dumps(value, ensure_ascii=False).encode()  # fails on a lone surrogate, which is not a character
    except (ValueError, RecursionError):
        raise InvalidJSON from None
    return value


def _reject_constant(text: str) -> Any:
    raise ValueError(text)


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError(text)
    return number
