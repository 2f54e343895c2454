"""What the sandbox does with a request: from the key to the response."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from attrs import evolve

from braze_generated.runtime.document import JSON

from ._behaviour import HANDLERS, OperationRequest
from ._behaviour.registry import error_of
from ._behaviour.schedules import send_due
from ._description.routes import Route
from ._description.validation import Violation
from ._http.forms import FORM, UploadedFile, read_form
from ._http.messages import HTTPError, Request, Response, read_json
from ._rate_limits import RateLimits
from ._state.state import State


class Processor:
    """
    Processes requests.

    Args:
        state: The records.
        keys: The valid keys and their permissions. None means that every key is valid.
        rate_limits: The buckets.
        strict: Whether what only the dashboard can create must exist.
        fast: Whether what is sent is accepted without being read.
    """

    def __init__(
        self,
        state: State,
        keys: Mapping[str, Collection[str] | None] | None,
        rate_limits: RateLimits,
        *,
        strict: bool,
        fast: bool,
    ) -> None:
        self._state = state
        self._keys = keys
        self._rate_limits = rate_limits
        self._strict = strict
        self._fast = fast

    def process(self, request: Request, match: tuple[Route, dict[str, str]] | None, now: datetime) -> Response:
        """
        Check key, endpoint, permission, body and rate limit, in this order, then carry out the operation.
        """
        headers: dict[str, str] = {}
        try:
            permissions = self._authenticate(request)
            if match is None:
                raise HTTPError(404, "Not Found: there is no such endpoint")
            route, path = match
            if route.permission and permissions is not None and route.permission not in permissions:
                raise HTTPError(403, f"Access Denied: the key lacks the permission {route.permission}")
            is_unread = self._fast and route.operation.effect != "read"
            body, files, error = _read_body(request, route, is_unread=is_unread)
            bucket = self._rate_limits.count(route.rate_limit, body, now.timestamp())
            headers = bucket.headers
            if bucket.exceeded:
                raise HTTPError(429, "Rate Limited: no requests are left in this window")
            if error is not None:
                raise error
            if is_unread:
                return Response(route.status, route.least_response, {**route.headers, **headers})
            with self._state.store.savepoint():
                carried_out = self._carry_out(route, path, request, body, files, now)
            return evolve(carried_out, headers={**headers, **carried_out.headers})
        except HTTPError as error:
            body = match[0].error_body(error.status, error.body) if match else error.body
            return Response(error.status, body, headers)

    def _authenticate(self, request: Request) -> Collection[str] | None:
        """
        Return the permissions of the key. None means all permissions.
        """
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not key.strip():
            raise HTTPError(401, "Missing API key: send it as Authorization: Bearer ...")
        if self._keys is None:
            return None
        if key.strip() not in self._keys:
            raise HTTPError(401, "Invalid API key")
        return self._keys[key.strip()]

    def _carry_out(
        self,
        route: Route,
        path: dict[str, str],
        received: Request,
        body: Any,
        files: dict[str, UploadedFile],
        now: datetime,
    ) -> Response:
        """
        Validate a request, carry out its operation, and return the successful response.
        """
        query, headers = route.read_query(received.query), route.read_headers(received.headers)
        handler = HANDLERS.get(route.id)
        rejected: dict[tuple[str, int], Violation] = {}
        violations: list[Violation] = []
        for violation in route.validate(path, query, headers, body):
            match violation.path:
                case (str(name), int(index), *_) if handler and name in handler.partial_lists:
                    rejected.setdefault((name, index), violation)
                case _:
                    violations.append(violation)
        request = OperationRequest(
            operation=route.operation,
            state=self._state,
            now=now,
            origin=f"http://{received.headers.get('host', '127.0.0.1')}",
            strict=self._strict,
            path=path,
            query=query,
            headers=headers,
            body=body,
            whole_body=body,
            files=files,
            rejected=rejected,
        )
        if violations:
            raise (handler.error if handler else error_of)(request, violations)
        request = evolve(request, body=route.described_body(body))
        send_due(self._state, route.operation.document, now, strict=self._strict)
        if handler is None:
            request.mark_invented("example")
            content = next(iter(request.response_examples), None)
        else:
            content = handler.function(request)
        return Response(route.status, content, {**route.headers, **request.response_headers})


def _read_body(
    request: Request, route: Route, *, is_unread: bool
) -> tuple[Any, dict[str, UploadedFile], HTTPError | None]:
    """
    Return the decoded body, the files in it, and the error to raise once the request has been counted.

    Of a body that is to stay unread, only the size is checked.
    """
    if route.max_bytes is not None and len(request.body) > route.max_bytes:
        return None, {}, HTTPError(route.too_large, f"Request Entity Too Large: more than {route.max_bytes} bytes")
    if is_unread or not route.has_body:
        return {}, {}, None
    content_type = request.headers.get("content-type", "")
    media_type = content_type.partition(";")[0].strip().lower()
    # Plain JSON is accepted wherever a special form of it is described.
    if media_type not in (JSON, *route.media_types):
        return None, {}, HTTPError(415, f"Unsupported Media Type: send {' or '.join(route.media_types)}")
    try:
        if media_type != FORM:
            return read_json(request.body), {}, None
        fields, files = read_form(request.body, content_type)
        contents = {name: file.content.decode("latin-1") for name, file in files.items()}
        return {**route.read_fields(fields), **contents}, files, None
    except HTTPError as error:
        return None, {}, error
