"""How arguments become a request, and an answer a model. Nothing here does I/O."""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar, cast
from urllib.parse import quote

import httpx

from braze_generated.client import Endpoint
from braze_generated.operations import DESCRIPTION_VERSION, Operation
from braze_generated.types import OMIT, Model, to_json

from ._version import __version__
from .errors import APIStatusError, ArgumentError, InvalidResponseError, forget_key

R = TypeVar("R", bound=Model)

HEADERS = {
    "Accept": "application/json",
    "User-Agent": (
        f"braze-openapi-client/{__version__} (description {DESCRIPTION_VERSION}) "
        f"httpx/{httpx.__version__} python/{platform.python_version()}"
    ),
}


def build_request(
    endpoint: Endpoint[Any], arguments: Mapping[str, Any], base_url: str, timeout: httpx.Timeout
) -> httpx.Request:
    """
    Make the request for a call.

    Raises:
        ArgumentError: An argument cannot be sent.
    """
    operation = endpoint.operation
    headers = dict(HEADERS)
    for name, wire_name in endpoint.headers.items():
        if arguments[name] not in (OMIT, None):
            headers[wire_name] = str(arguments[name])
    content = None
    if endpoint.body is not None:
        headers["Content-Type"] = "application/json"
        content = _encode_body(operation, endpoint.body, arguments)
    query = _encode_query(endpoint, arguments)
    return httpx.Request(
        operation.http_method,
        base_url + _fill_path(endpoint, arguments),
        params=httpx.QueryParams(query) if query else None,
        headers=headers,
        content=content,
        extensions={"timeout": timeout.as_dict()},
    )


def read_response(endpoint: Endpoint[R], response: httpx.Response) -> R:
    """
    Return the model of an answer. It is judged by its status before anything of it is parsed.

    Raises:
        APIStatusError: The status is not 2XX.
        InvalidResponseError: The body is not a JSON object.
    """
    if not response.is_success:
        raise APIStatusError.of(endpoint.operation, response)
    forget_key(response.request)
    if not response.content:
        return endpoint.result.from_dict({})
    try:
        body: Any = json.loads(response.content)
    except (ValueError, RecursionError):
        raise InvalidResponseError(endpoint.operation, response) from None
    if not isinstance(body, dict):
        raise InvalidResponseError(endpoint.operation, response)
    return endpoint.result.from_dict(cast("dict[str, Any]", body))


def _fill_path(endpoint: Endpoint[Any], arguments: Mapping[str, Any]) -> str:
    path = endpoint.operation.path
    for name, wire_name in endpoint.path.items():
        value = arguments[name]
        if not isinstance(value, (str, int)) or isinstance(value, bool):
            raise ArgumentError(endpoint.operation, name, f"must be a string, not {type(value).__name__}")
        # An empty segment, or one that means a folder, would address another endpoint.
        if str(value) in ("", ".", ".."):
            raise ArgumentError(endpoint.operation, name, "must be an identifier")
        path = path.replace(f"{{{wire_name}}}", quote(str(value), safe=""))
    return path


def _encode_query(
    endpoint: Endpoint[Any], arguments: Mapping[str, Any]
) -> list[tuple[str, str | int | float | bool | None]]:
    pairs: list[tuple[str, str | int | float | bool | None]] = []
    for name, wire_name in endpoint.query.items():
        value = arguments[name]
        # There is no null in a query, so None means the same as OMIT.
        if value is OMIT or value is None:
            continue
        values = cast("list[Any]", value) if isinstance(value, (list, tuple)) else [value]
        pairs += [(wire_name, _encode_scalar(endpoint.operation, name, item)) for item in values]
    return pairs


def _encode_scalar(operation: Operation, name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return str(value)
    if isinstance(value, date):
        try:
            return cast("str", to_json(value))
        except ValueError as error:
            raise ArgumentError(operation, name, str(error)) from None
    raise ArgumentError(operation, name, f"a {type(value).__name__} cannot be sent in a query")


def _encode_body(operation: Operation, names: Mapping[str, str], arguments: Mapping[str, Any]) -> bytes:
    body = {wire_name: arguments[name] for name, wire_name in names.items() if arguments[name] is not OMIT}
    try:
        return _encode_json(body)
    except (ValueError, TypeError, RecursionError):
        for name in names:
            try:
                _encode_json(arguments[name])
            except RecursionError:
                raise ArgumentError(operation, name, "it contains itself, or is too deep") from None
            except UnicodeEncodeError:
                raise ArgumentError(operation, name, "it has a lone surrogate, which is no character") from None
            except (ValueError, TypeError) as error:
                if arguments[name] is not OMIT:
                    raise ArgumentError(operation, name, str(error)) from None
        raise  # pragma: no cover  # one of the arguments must fail as the whole did


def _encode_json(value: Any) -> bytes:
    text = json.dumps(value, default=to_json, allow_nan=False, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8")
