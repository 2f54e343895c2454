"""What comes in and what goes out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Call:
    """
    A request as it arrived.
    """

    method: str
    path: str
    """As it was sent, with its percent signs."""
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    """With names in lower case."""
    body: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """
    What is sent back.
    """

    status: int
    body: Any
    """What JSON holds, or text that is sent as an HTML page."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    delay: float = 0.0
    """Seconds to wait before anything is sent."""
    broken: Literal["", "drop", "truncate"] = ""
    """Whether the connection ends before the answer, or in the middle of its body."""

    @property
    def media_type(self) -> str:
        """The type of the body."""
        return "text/html; charset=utf-8" if isinstance(self.body, str) else "application/json"

    @property
    def content(self) -> bytes:
        """The body as it is sent."""
        if isinstance(self.body, str):
            return self.body.encode()
        return json.dumps(self.body, ensure_ascii=False, separators=(",", ":")).encode()


class Refused(Exception):
    """
    The request is answered with an error.
    """

    def __init__(self, status: int, message: str, errors: list[Any] | None = None) -> None:
        super().__init__(status)
        self.status = status
        self.body: dict[str, Any] = {"message": message}
        if errors:
            self.body["errors"] = errors


class NoJSON(Refused):
    """
    The body cannot be read at all, for which Braze has another shape.
    """

    def __init__(self) -> None:
        super().__init__(400, "")
        self.body = {"error": "Error while parsing request body. Please check your syntax."}


def read_json(content: bytes) -> Any:
    """
    Return what *content* holds.

    Raises:
        NoJSON: It is not what the standard calls JSON, or text that cannot be sent back.
    """
    try:
        value = json.loads(content.decode(), parse_constant=_refuse, parse_float=_finite)
        if b"\\u" in content:
            json.dumps(value, ensure_ascii=False).encode()  # a lone surrogate is no character
    except (ValueError, RecursionError):
        raise NoJSON from None
    return value


def _refuse(text: str) -> Any:
    raise ValueError(text)


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError(text)
    return number
