"""How arguments become a request, and a body a JSON object."""

from __future__ import annotations

import contextlib
import json
import math
import platform
import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast
from urllib.parse import quote

import httpx
import orjson
from attrs import define, field

from braze_client._secrets import SecretBytes
from braze_client._version import __version__
from braze_client.errors import ArgumentError
from braze_generated.operations import DESCRIPTION_VERSION
from braze_generated.runtime.call import Argument, Call, Endpoint
from braze_generated.runtime.encoding import to_json
from braze_generated.runtime.model import Model, Result
from braze_generated.runtime.omit import OMIT
from braze_generated.runtime.operation import Operation
from braze_generated.runtime.storage import STORED

from .redaction import PrivateURL
from .validation import check_arguments, check_size

if TYPE_CHECKING:
    from braze_generated.runtime.files import File

R = TypeVar("R", bound=Result)

OPERATION = "braze_operation"
"""Name of the extension of a request that holds the id of its operation."""

# httpx rejects longer URLs.
_LONGEST_URL = 65_536

USER_AGENT = (
    f"braze-openapi-client/{__version__} (description {DESCRIPTION_VERSION}) "
    f"httpx/{httpx.__version__} python/{platform.python_version()}"
)

_parse_url = lru_cache(maxsize=256)(PrivateURL)
"""Parsing takes as long as encoding does; only for addresses that hold no argument."""


@define(eq=False)
class PreparedRequest(Generic[R]):
    """
    A call, encoded. It is the same at each attempt, whatever becomes of the arguments. Its repr shows no values.
    """

    operation: Operation
    url: httpx.URL = field(repr=False)
    headers: httpx.Headers = field(repr=False)
    content: bytes | None = field(repr=False)
    is_form: bool = False
    """Whether the content is a form, with files, and not JSON."""

    def to_httpx(self, timeout: httpx.Timeout | None = None) -> httpx.Request:
        """
        Return a request without a key; each attempt takes a new one.
        """
        extensions: dict[str, Any] = {OPERATION: self.operation.id}
        if timeout is not None:
            extensions["timeout"] = timeout.as_dict()
        request = httpx.Request(
            self.operation.http_method,
            self.url,
            headers=self.headers,
            content=self.content,
            extensions=extensions,
        )
        request.url = self.url  # httpx has made a plain one of it
        return request


def prepare(call: Call[R], base_url: str, headers: Mapping[str, str], *, validate: bool) -> PreparedRequest[R]:
    """
    Encode a call.

    Args:
        call: The call.
        base_url: Address of the API, without a slash at the end.
        headers: Additional headers.
        validate: Whether to check it against Braze's limits and rules.

    Raises:
        ArgumentError: An argument cannot be sent, or breaks a limit or a rule.
    """
    endpoint, arguments = call.endpoint, call.arguments
    operation = endpoint.operation
    # There is no null in a query, so None means the same as OMIT there.
    query = {item.api_name: value for item in endpoint.query if _is_given(value := arguments[item.name])}
    body = None
    if endpoint.body is not None:
        body = {item.api_name: value for item in endpoint.body if (value := arguments[item.name]) is not OMIT}
    if validate:
        check_arguments(endpoint, query, body)
    if endpoint.path or query:
        pairs = httpx.QueryParams(_encode_query(operation, endpoint.query, query))
        address = f"{base_url}{_fill_path(endpoint, arguments)}{f'?{pairs}' if query else ''}"
        if len(address) > _LONGEST_URL:
            problem = f"an address of {len(address):,} characters, but at most {_LONGEST_URL:,} can be sent"
            raise ArgumentError(operation, "arguments", problem)
        url = PrivateURL(address)
    else:
        url = _parse_url(base_url + operation.path)
    content, content_type = None, endpoint.content_type
    files = _files(endpoint, arguments)
    if body is not None:
        if files:
            encoded, content_type = _encode_form(endpoint, body, files)
        else:
            encoded = _encode_body(endpoint, arguments, body)
        content = SecretBytes(encoded)
        if validate:
            check_size(endpoint, content)
    make_headers = _make_headers if files else _headers
    all_headers = make_headers(endpoint.accept, "" if body is None else content_type).copy()
    if headers:
        all_headers.update(headers)
    for item in endpoint.headers:
        if _is_given(arguments[item.name]):
            all_headers[item.api_name] = _encode_header(operation, item.name, arguments[item.name])
    return PreparedRequest(operation, url, all_headers, content, bool(files))


def _make_headers(accept: str, content_type: str) -> httpx.Headers:
    headers = {"Accept": accept, "User-Agent": USER_AGENT}
    return httpx.Headers({**headers, "Content-Type": content_type} if content_type else headers)


_headers = cache(_make_headers)
"""Encoding them takes time, so it is done once; except for a form, which has a type of its own each time."""


MAX_DEPTH = 254
"""How many levels of objects and lists a response may have."""


def read_result(endpoint: Endpoint[R], content: bytes) -> R | None:
    """
    Return the model of a response, empty if there is no body; None if the body is not a JSON object, or too deep.
    """
    body = decode_json(content) if content else {}
    if not isinstance(body, dict):
        return None
    # Few bodies have so many objects and lists that they can be too deep.
    if content.count(b"{") + content.count(b"[") > MAX_DEPTH and _is_too_deep(body):
        return None
    return endpoint.result_type.from_dict(cast("dict[str, Any]", body))


def _is_too_deep(body: Any) -> bool:
    """
    Return whether *body* has so many levels that Python could not copy or compare it.
    """
    # orjson, which has the same limit and is several times as fast, also refuses other things that may be there.
    with contextlib.suppress(TypeError):
        orjson.dumps(body)
        return False
    level = [body]
    for _ in range(MAX_DEPTH):
        members = (member for item in level for member in (item.values() if isinstance(item, dict) else item))
        level = [member for member in members if isinstance(member, (dict, list))]
    return bool(level)


def decode_json(content: bytes) -> Any:
    """
    Return what *content* holds, with integers of any size; None if it is not JSON.
    """
    if _HUGE_INTEGER.search(content) is None:
        try:
            return orjson.loads(content)
        except ValueError:
            pass
    # orjson reads integers beyond 64 bits as floats, and refuses a lone surrogate, such as half of an emoji.
    try:
        return json.loads(content, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return None


_HUGE_INTEGER = re.compile(rb"[0-9]{20}")


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _is_given(value: Any) -> bool:
    return value is not OMIT and value is not None


def _fill_path(endpoint: Endpoint[Any], arguments: Mapping[str, Any]) -> str:
    path = endpoint.operation.path
    for argument in endpoint.path:
        value = arguments[argument.name]
        if not isinstance(value, (str, int)) or isinstance(value, bool):
            raise ArgumentError(endpoint.operation, argument.name, f"must be a string, got {type(value).__name__}")
        text = _encode_scalar(endpoint.operation, argument.name, value)
        # An empty segment, or one that means a folder, would address another endpoint.
        if text in ("", ".", ".."):
            raise ArgumentError(endpoint.operation, argument.name, "must be an identifier")
        path = path.replace(f"{{{argument.api_name}}}", quote(text, safe=""))
    return path


def _encode_query(
    operation: Operation, arguments: tuple[Argument, ...], query: Mapping[str, Any]
) -> list[tuple[str, str | int | float | bool | None]]:
    pairs: list[tuple[str, str | int | float | bool | None]] = []
    for argument in arguments:
        if argument.api_name in query:
            value = query[argument.api_name]
            values = cast("list[Any]", value) if isinstance(value, (list, tuple)) else [value]
            pairs += [(argument.api_name, _encode_scalar(operation, argument.name, item)) for item in values]
    return pairs


def _encode_header(operation: Operation, name: str, value: Any) -> str:
    text = _encode_scalar(operation, name, value)
    if not text.isascii() or not text.isprintable():
        raise ArgumentError(operation, name, "it has characters that cannot be sent in a header")
    return text


def _files(endpoint: Endpoint[Any], arguments: Mapping[str, Any]) -> dict[str, File]:
    """
    Return the files that are given, by their name in the API.
    """
    files: dict[str, File] = {}
    for item in endpoint.body or ():
        if item.is_file and arguments[item.name] not in (OMIT, None):
            # Loaded only here, since few calls have files.
            from braze_generated.runtime.files import File

            if not isinstance(arguments[item.name], File):
                problem = f"must be a File, got {type(arguments[item.name]).__name__}"
                raise ArgumentError(endpoint.operation, item.name, problem)
            files[item.api_name] = arguments[item.name]
    return files


def _encode_form(endpoint: Endpoint[Any], body: Mapping[str, Any], files: Mapping[str, File]) -> tuple[bytes, str]:
    """
    Return a body with files as a form, and its media type.
    """
    names = {item.api_name: item.name for item in endpoint.body or ()}
    fields = {
        name: _encode_scalar(endpoint.operation, names[name], value)
        for name, value in body.items()
        if name not in files and value is not None
    }
    uploads = {name: (file.name, file.content) for name, file in files.items()}
    form = httpx.Request(endpoint.operation.http_method, "https://localhost", data=fields, files=uploads)
    return form.read(), form.headers["Content-Type"]


def _encode_scalar(operation: Operation, name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, (str, int, float, date)):
        raise ArgumentError(operation, name, f"type `{type(value).__name__}` cannot be sent in a URL or a header")
    if reason := _why_not(value):
        raise ArgumentError(operation, name, reason)
    # As JSON has it: of an enumeration, the value.
    encoded = orjson.loads(encode_json(value))
    return str(encoded)


def _encode_body(endpoint: Endpoint[Any], arguments: Mapping[str, Any], body: Mapping[str, Any]) -> bytes:
    problem: tuple[str, str] | None = None
    try:
        return encode_json({name: _unwrapped(value) for name, value in body.items()})
    except (ValueError, TypeError, RecursionError) as error:
        places = (
            locate(argument.name, arguments[argument.name])
            for argument in endpoint.body or ()
            if arguments[argument.name] is not OMIT
        )
        problem = next(filter(None, places), ("body", type(error).__name__))
    # Outside of the handler, since what json raises holds the values.
    raise ArgumentError(endpoint.operation, *problem)


def locate(path: str, value: Any) -> tuple[str, str] | None:
    """
    Return where in *value* something cannot be sent, and why; None if all of it can.
    """
    reason = _why_not(value)
    if not reason:
        return None
    inside: Iterable[tuple[str, Any]] = ()
    if reason == _ENDLESS:
        inside = ()
    elif isinstance(value, (list, tuple)):
        inside = ((f"{path}[{index}]", item) for index, item in enumerate(cast("list[Any]", value)))
    elif isinstance(value, (Mapping, Model)):
        members = cast("Mapping[str, Any]", value)
        inside = ((f"{path}.{name}", members[name]) for name in members)
    return next(filter(None, (locate(*item) for item in inside)), (path, reason))


_ENDLESS = "it contains itself, or is nested too deeply"


def _unwrapped(value: Any) -> Any:
    """
    Return what the models of a list store. Encoding would ask for it one by one, which takes longer.
    """
    if type(value) is list and value and all(issubclass(kind, Model) for kind in set(map(type, value))):
        return list(map(STORED, value))
    return value


def _why_not(value: Any) -> str:
    """
    Return why *value* cannot be sent; empty if it can.
    """
    try:
        encode_json(value)
    except RecursionError:
        return _ENDLESS
    except UnicodeEncodeError:
        return "it has a lone surrogate, which is not a character"
    except (ValueError, TypeError) as error:
        return _ENDLESS if "Circular" in str(error) or "ecursion" in str(error) else str(error)
    return ""


def encode_json(value: Any) -> bytes:
    """
    Encode *value*, which may hold models and times.

    Raises:
        ValueError: It cannot be sent: NaN, a lone surrogate, a datetime without an offset.
        TypeError: It cannot be sent: a type that JSON does not have.
        RecursionError: It is nested too deeply.
    """
    try:
        content = orjson.dumps(value, default=_encode_other, option=_ORJSON)
    except TypeError:
        # The standard library accepts more than orjson (large numbers), or refuses with a better reason.
        return json.dumps(value, default=to_json, allow_nan=False, ensure_ascii=False, separators=(",", ":")).encode(
            "utf-8"
        )
    # orjson writes NaN as null, which would remove a value.
    if b"null" in content and _has_nan(value):
        raise ValueError("NaN and infinity are not numbers in JSON")
    return content


def _encode_other(value: Any) -> Any:
    if isinstance(value, Decimal) and value.is_finite():
        return orjson.Fragment(f"{value:f}".encode())  # to the last digit
    return to_json(value)


_ORJSON = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS


def _has_nan(value: Any) -> bool:
    if isinstance(value, Enum):
        return _has_nan(value.value)
    if isinstance(value, float):
        return not math.isfinite(value)
    if isinstance(value, (Mapping, Model)):
        members = cast("Mapping[str, Any]", value)
        return any(_has_nan(members[name]) for name in members)
    return isinstance(value, (list, tuple)) and any(map(_has_nan, cast("list[Any]", value)))
