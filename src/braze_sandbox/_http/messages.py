"""HTTP requests, responses and errors, independent of any server or client."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal

from attrs import field, frozen

MAX_DEPTH = 200
"""How deep the lists and objects of a body may be nested."""
_LONGEST_INTEGER = len(str(-(2**63)))


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
    """A JSON value, a string that is sent as an HTML page, or bytes. Not sent if the status is 204."""
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
        if isinstance(self.body, bytes):
            return self.body
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


class NumberTooLarge(InvalidJSON):
    """
    An integer in the body has more than 64 bits, and could not be stored.
    """

    def __init__(self) -> None:
        super().__init__()
        self.body = {"message": "an integer must have at most 64 bits"}


def read_json(content: bytes, *, max_depth: int = MAX_DEPTH) -> Any:
    """
    Decode JSON.

    Raises:
        InvalidJSON: The content is not valid JSON by the standard, contains text that cannot be encoded again, or is
            nested too deep.
        NumberTooLarge: An integer has more than 64 bits.
    """
    try:
        value = json.loads(content.decode(), parse_constant=_reject_constant, parse_float=_finite, parse_int=_integer)
        if b"\\u" in content:
            json.dumps(value, ensure_ascii=False).encode()  # fails on a lone surrogate, which is not a character
        if content.count(b"[") + content.count(b"{") > max_depth and _depth(value) > max_depth:
            raise InvalidJSON
    except (ValueError, RecursionError):
        raise InvalidJSON from None
    return value


def fits(number: int) -> bool:
    """
    Return whether an integer has at most 64 bits, so that every part of the sandbox can store it.
    """
    return -(2**63) <= number < 2**63


def _reject_constant(text: str) -> Any:
    raise ValueError(text)


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError(text)
    return number


def _integer(text: str) -> int:
    if len(text) > _LONGEST_INTEGER or not fits(number := int(text)):
        raise NumberTooLarge
    return number


def _depth(value: Any) -> int:
    """
    Return how deep lists and objects are nested, without recursion.
    """
    depth, level = 0, [value]
    while level := [item for item in level if isinstance(item, (dict, list))]:
        depth += 1
        level = [part for item in level for part in (item.values() if isinstance(item, dict) else item)]
    return depth
