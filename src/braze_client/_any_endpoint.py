"""Calls of endpoints that the description does not have yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from braze_generated.runtime.call import Argument, Call, Endpoint
from braze_generated.runtime.model import Result
from braze_generated.runtime.operation import Operation, RateLimit

from .errors import ArgumentError

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


@frozen(kw_only=True)
class AnyEndpoint(Endpoint[Result]):
    """
    An endpoint of which only method and path are known.
    """

    @property
    def result_type(self) -> type[Result]:
        """A model without declared fields."""
        return Result


def call_of(
    method: str, path: str, params: Mapping[str, Any] | None, json: Mapping[str, Any] | None, *, safe: bool
) -> Call[Result]:
    """
    Return a call of any endpoint.

    Raises:
        ArgumentError: The method or the path cannot be one.
    """
    method = method.upper()
    operation = Operation(
        id=f"{method} {path}",
        namespace="braze",
        method_name="request",
        http_method=method,
        path=path,
        permission=None,
        # The bucket of all endpoints without one of their own.
        rate_limit=RateLimit(limit=250_000, period=3600, bucket="default"),
        retry="safe" if safe else "unsafe",
        unsafe_content=None,
        idempotency_key=None,
        pagination=None,
        limits=(),
        one_of=(),
        deprecated=False,
        replacement=None,
        docs_url="https://www.braze.com/docs/api/home",
    )
    if method not in METHODS:
        raise ArgumentError(operation, "method", f"must be one of {', '.join(METHODS)}")
    segments = path.split("/")
    if not path.startswith("/") or path.startswith("//") or {".", ".."} & {*segments} or {"?", "#"} & {*path}:
        reason = 'must be a path such as "/users/track", without host or query; pass the query as params'
        raise ArgumentError(operation, "path", reason)
    endpoint = AnyEndpoint(
        operation=operation,
        path=(),
        query=tuple(Argument(f"params.{name}", name) for name in params or ()),
        headers=(),
        body=None if json is None else tuple(Argument(f"json.{name}", name) for name in json),
        result="Result",
    )
    arguments = {f"params.{name}": value for name, value in (params or {}).items()}
    return Call(endpoint, arguments | {f"json.{name}": value for name, value in (json or {}).items()})
