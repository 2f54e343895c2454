"""What the sandbox answers. Nothing here does I/O."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol, cast

import httpx
from jsonschema.exceptions import ValidationError
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from openapi_core.validation.request.exceptions import ParameterValidationError, RequestBodyValidationError
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue
from werkzeug.datastructures import Headers, ImmutableMultiDict

from .description import load
from .limits import Buckets, RateLimits

MAX_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Call:
    """
    A request as it arrived.
    """

    method: str
    path: str
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
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def content(self) -> bytes:
        """The body as it is sent."""
        return json.dumps(self.body, ensure_ascii=False).encode()


class Refused(Exception):
    """
    The request is answered with an error.
    """

    def __init__(self, status: int, body: Any) -> None:
        super().__init__(status)
        self.answer = Answer(status, body)


class Sandbox:
    """
    A local Braze.

    Args:
        api_keys: The keys that are valid. By default every key is.
        clock: Returns the time as epoch seconds; rate limits are counted by it.
        description: The OpenAPI document to answer by. By default the one that the client was made from.
    """

    def __init__(
        self,
        *,
        api_keys: Collection[str] | None = None,
        clock: Callable[[], float] = time.time,
        description: Mapping[str, Any] | None = None,
    ) -> None:
        self._api_keys = None if api_keys is None else frozenset(api_keys)
        self._limits = RateLimits(clock)
        self._document = dict(load() if description is None else description)
        self._host = str(self._document["servers"][0]["url"])

    @cached_property
    def _openapi(self) -> OpenAPI:
        return OpenAPI.from_dict(cast("Any", self._document))

    @cached_property
    def _routes(self) -> list[tuple[re.Pattern[str], dict[str, Any]]]:
        return [
            (re.compile(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(path))), item)
            for path, item in self._document["paths"].items()
        ]

    def answer(self, call: Call) -> Answer:
        """
        Answer *call*: with the example of the operation, or with an error in one of Braze's shapes.
        """
        try:
            self._authenticate(call)
            operation = self._find(call)
            buckets = self._limits.count(operation["x-braze-rate-limit"])
        except Refused as refused:
            return refused.answer
        headers = buckets.headers
        try:
            self._validate(call, operation, buckets)
        except Refused as refused:
            return Answer(refused.answer.status, refused.answer.body, headers)
        status, response = next(item for item in operation["responses"].items() if item[0].startswith("2"))
        examples = response["content"]["application/json"]["examples"]
        return Answer(int(status), next(iter(examples.values()))["value"], headers)

    def transport(self) -> httpx.MockTransport:
        """
        Return a transport for `Braze` and `AsyncBraze` that asks this sandbox, without a socket.
        """

        def handle(request: httpx.Request) -> httpx.Response:
            answer = self.answer(
                Call(
                    request.method,
                    request.url.path,
                    tuple(request.url.params.multi_items()),
                    {name.lower(): value for name, value in request.headers.items()},
                    request.content,
                )
            )
            headers = {"Content-Type": "application/json", **answer.headers}
            return httpx.Response(answer.status, headers=headers, content=answer.content)

        return httpx.MockTransport(handle)

    def _authenticate(self, call: Call) -> None:
        scheme, _, key = call.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not key.strip():
            raise Refused(401, {"message": "Missing API key: send it as Authorization: Bearer ..."})
        if self._api_keys is not None and key.strip() not in self._api_keys:
            raise Refused(401, {"message": "Invalid API key"})

    def _find(self, call: Call) -> dict[str, Any]:
        for pattern, item in self._routes:
            if pattern.fullmatch(call.path) and call.method.lower() in item:
                return cast("dict[str, Any]", item[call.method.lower()])
        raise Refused(404, {"message": "Not Found: there is no such endpoint"})

    def _validate(self, call: Call, operation: Mapping[str, Any], buckets: Buckets) -> None:
        if buckets.exhausted:
            raise Refused(429, {"message": "Rate Limited: the requests of this window are used up"})
        if len(call.body) > MAX_BYTES:
            raise Refused(413, {"message": f"Request Entity Too Large: more than {MAX_BYTES} bytes"})
        if "requestBody" in operation:
            if call.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
                raise Refused(415, {"message": "Unsupported Media Type: send application/json"})
            try:
                json.loads(call.body)
            except (ValueError, RecursionError):
                raise Refused(400, {"error": "Error while parsing request body. Please check your syntax."}) from None
        try:
            self._openapi.validate_request(_Request(self._host, call))
        except OpenAPIError as error:
            messages = _messages(error)
            raise Refused(400, {"message": messages[0], "errors": messages}) from None


class _Protocol(Protocol):
    parameters: RequestParameters


class _Request(_Protocol):
    """
    A call, as openapi-core wants to see it.
    """

    def __init__(self, host: str, call: Call) -> None:
        self.host_url = host
        self.path = call.path
        self.method = call.method.lower()
        self.content_type = call.headers.get("content-type", "application/json")
        self.body = call.body or None
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(call.query),
            header=Headers(list(call.headers.items())),
            cookie=ImmutableMultiDict(),
        )


def _messages(error: OpenAPIError) -> list[str]:
    """
    Say what is wrong with a request: one message for each fault, with the place of the fault but without its value.
    """
    if isinstance(error, ParameterValidationError):
        place = f"{error.location} parameter {error.name}"
    else:
        place = "body" if isinstance(error, RequestBodyValidationError) else "request"
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, InvalidSchemaValue):
        cause = cause.__cause__
    if cause is None:
        return [f"{place}: {type(error).__name__}"]
    faults = cast("list[ValidationError]", cause.schema_errors or [])
    return [_message(place, fault) for fault in faults] or [place]


def _message(place: str, fault: ValidationError) -> str:
    where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in fault.absolute_path).lstrip(".")
    rule = f"{fault.validator} {fault.validator_value!r}"
    if fault.validator == "required":
        required = cast("list[str]", fault.validator_value)
        missing = [name for name in required if name not in cast("dict[str, Any]", fault.instance)]
        rule = f"{', '.join(missing)} is required"
    return f"{place}{' ' if where else ''}{where}: {rule}"[:300]
