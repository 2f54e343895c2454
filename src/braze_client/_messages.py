"""How arguments become a request, and an answer a model. Nothing here does I/O."""

from __future__ import annotations

import json
import math
import platform
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, Generic, TypeVar, cast
from urllib.parse import quote

import httpx
import orjson

from braze_generated.client import Call, Endpoint
from braze_generated.operations import DESCRIPTION_VERSION, Operation
from braze_generated.types import OMIT, Model, Result, to_json

from ._version import __version__
from .errors import ArgumentError
from .retry import is_safe
from .validation import check_arguments, check_size

R = TypeVar("R", bound=Result)

OPERATION = "braze_operation"
"""Name of the extension of a request that holds the id of its operation."""

# Of httpx.
_LONGEST_URL = 65_536

HEADERS = {
    "Accept": "application/json",
    "User-Agent": (
        f"braze-openapi-client/{__version__} (description {DESCRIPTION_VERSION}) "
        f"httpx/{httpx.__version__} python/{platform.python_version()}"
    ),
}
_ENCODED_HEADERS = httpx.Headers(HEADERS)

_parse_url = lru_cache(maxsize=256)(httpx.URL)
"""Parsing takes as long as encoding does; only for addresses that hold no argument."""


@dataclass(frozen=True, slots=True)
class Message(Generic[R]):
    """
    A call, encoded. Its repr shows nothing of what was encoded.
    """

    endpoint: Endpoint[R]
    url: httpx.URL = field(repr=False)
    headers: httpx.Headers = field(repr=False)
    content: bytes | None = field(repr=False)
    body: Mapping[str, Any] | None = field(repr=False)
    """What the content was made of."""

    @property
    def safe(self) -> bool:
        """Whether it may be sent twice. Asked only after a failure, since it may take a look at everything."""
        return is_safe(self.endpoint.operation, self.body)

    def request(self, timeout: httpx.Timeout) -> httpx.Request:
        """
        Make a request of it; each attempt takes a new one.
        """
        return httpx.Request(
            self.endpoint.operation.http_method,
            self.url,
            headers=self.headers,
            content=self.content,
            extensions={"timeout": timeout.as_dict(), OPERATION: self.endpoint.operation.id},
        )


def encode(call: Call[R], base_url: str, headers: Mapping[str, str], *, validate: bool) -> Message[R]:
    """
    Encode a call.

    Args:
        call: The call.
        base_url: Address of the API, without a slash at the end.
        headers: Further headers.
        validate: Whether to hold it to Braze's limits and rules.

    Raises:
        ArgumentError: An argument cannot be sent, or breaks a limit or a rule.
    """
    endpoint, arguments = call.endpoint, call.arguments
    # There is no null in a query, so None means the same as OMIT there.
    query = {wire: value for name, wire in endpoint.query.items() if (value := arguments[name]) not in (OMIT, None)}
    body = None
    if endpoint.body is not None:
        body = {wire: value for name, wire in endpoint.body.items() if (value := arguments[name]) is not OMIT}
    if validate:
        check_arguments(endpoint, query, body)
    if endpoint.path or query:
        pairs = httpx.QueryParams(_encode_query(endpoint, query))
        address = f"{base_url}{_fill_path(endpoint, arguments)}{f'?{pairs}' if query else ''}"
        if len(address) > _LONGEST_URL:
            fault = f"an address of {len(address):,} characters, but at most {_LONGEST_URL:,} can be sent"
            raise ArgumentError(endpoint.operation, "arguments", fault)
        url = httpx.URL(address)
    else:
        url = _parse_url(base_url + endpoint.operation.path)
    all_headers = _ENCODED_HEADERS.copy()
    all_headers.update(headers)
    for name, wire_name in endpoint.headers.items():
        if arguments[name] not in (OMIT, None):
            all_headers[wire_name] = str(arguments[name])
    content = None
    if body is not None:
        all_headers["Content-Type"] = "application/json"
        content = _encode_body(endpoint, arguments, body)
        if validate:
            check_size(endpoint, content)
    return Message(endpoint, url, all_headers, content, body)


def decode(content: bytes) -> dict[str, Any] | None:
    """
    Return the JSON object that is the body of an answer, empty where there is none; None where it is something else.
    """
    if not content:
        return {}
    try:
        body: Any = orjson.loads(content)
    except ValueError:
        return None
    return cast("dict[str, Any]", body) if isinstance(body, dict) else None


def _fill_path(endpoint: Endpoint[Any], arguments: Mapping[str, Any]) -> str:
    path = endpoint.operation.path
    for name, wire_name in endpoint.path.items():
        value = arguments[name]
        if not isinstance(value, (str, int)) or isinstance(value, bool):
            raise ArgumentError(endpoint.operation, name, f"must be a string, not {type(value).__name__}")
        # An empty segment, or one that means a folder, would address another endpoint.
        if str(value) in ("", ".", ".."):
            raise ArgumentError(endpoint.operation, name, "must be an identifier")
        if reason := _why_not(value):
            raise ArgumentError(endpoint.operation, name, reason)
        path = path.replace(f"{{{wire_name}}}", quote(str(value), safe=""))
    return path


def _encode_query(
    endpoint: Endpoint[Any], query: Mapping[str, Any]
) -> list[tuple[str, str | int | float | bool | None]]:
    pairs: list[tuple[str, str | int | float | bool | None]] = []
    names = {wire_name: name for name, wire_name in endpoint.query.items()}
    for wire_name, value in query.items():
        values = cast("list[Any]", value) if isinstance(value, (list, tuple)) else [value]
        pairs += [(wire_name, _encode_scalar(endpoint.operation, names[wire_name], item)) for item in values]
    return pairs


def _encode_scalar(operation: Operation, name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, (str, int, float, date)):
        raise ArgumentError(operation, name, f"a {type(value).__name__} cannot be sent in a query")
    if reason := _why_not(value):
        raise ArgumentError(operation, name, reason)
    return str(to_json(value) if isinstance(value, date) else value)


def _encode_body(endpoint: Endpoint[Any], arguments: Mapping[str, Any], body: Mapping[str, Any]) -> bytes:
    fault: tuple[str, str] | None = None
    try:
        return _encode_json(body)
    except (ValueError, TypeError, RecursionError) as error:
        fault = next(
            (
                (name, reason)
                for name in endpoint.body or ()
                if arguments[name] is not OMIT and (reason := _why_not(arguments[name]))
            ),
            ("body", type(error).__name__),
        )
    # Outside of the handler: what json raises drags the values along.
    raise ArgumentError(endpoint.operation, *fault)


def _why_not(value: Any) -> str:
    """
    Return why *value* cannot be sent; empty where it can.
    """
    try:
        _encode_json(value)
    except RecursionError:
        return "it contains itself, or is too deep"
    except UnicodeEncodeError:
        return "it has a lone surrogate, which is no character"
    except (ValueError, TypeError) as error:
        return str(error)
    return ""


def _encode_json(value: Any) -> bytes:
    try:
        content = orjson.dumps(value, default=to_json, option=_ORJSON)
    except TypeError:
        # Whatever orjson refuses, the standard library takes (large numbers) or refuses with a better reason.
        return json.dumps(value, default=to_json, allow_nan=False, ensure_ascii=False, separators=(",", ":")).encode(
            "utf-8"
        )
    # orjson writes NaN as null, which would remove a value.
    if b"null" in content and _has_nan(value):
        raise ValueError("NaN and infinity are no numbers in JSON")
    return content


_ORJSON = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS


def _has_nan(value: Any) -> bool:
    if isinstance(value, float):
        return not math.isfinite(value)
    if isinstance(value, (Mapping, Model)):
        members = cast("Mapping[str, Any]", value)
        return any(_has_nan(members[name]) for name in members)
    return isinstance(value, (list, tuple)) and any(map(_has_nan, cast("list[Any]", value)))
