# Generated from openapi/ by `python -m generator`. Do not edit.
"""What the operations are made of, and what they need of a client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Generic, ParamSpec, Protocol, Self, TypeVar, cast

from .operations import Operation
from .types import RateLimitState, Result

P = ParamSpec("P")
R = TypeVar("R", bound=Result)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint(Generic[R]):
    """
    How the arguments of an operation become a request, and its answer a model.

    The mappings lead from the name of an argument to its name on the wire.
    """

    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Mapping[str, str] | None
    """None where the operation has no body."""
    request: str | None
    """Name of the model of the body."""
    result: type[R]


@dataclass(frozen=True, slots=True)
class Call(Generic[R]):
    """
    An operation and the arguments for it. Its repr shows no values.
    """

    endpoint: Endpoint[R]
    arguments: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[T]):
    """
    An answer of success, with what a result does not show.
    """

    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    """Names in any case."""
    rate_limit: RateLimitState
    elapsed: timedelta
    """Time from sending the request that was answered to the end of the answer."""
    content: bytes = field(repr=False)
    """The body as it arrived."""
    result: T = field(repr=False)
    """The model of the answer."""


class Pager(Protocol[T_co]):
    """
    The items of all pages, fetched page by page as they are asked for.
    """

    @property
    def position(self) -> Mapping[str, Any]:
        """Arguments with which the same method goes on from the page that comes next."""
        ...

    def __iter__(self) -> Self: ...

    def __next__(self) -> T_co: ...


class AsyncPager(Protocol[T_co]):
    """
    The same, for ``async for``.
    """

    @property
    def position(self) -> Mapping[str, Any]:
        """Arguments with which the same method goes on from the page that comes next."""
        ...

    def __aiter__(self) -> Self: ...

    async def __anext__(self) -> T_co: ...


class Client(Protocol):
    """
    What the methods of a namespace need of a client.
    """

    def _call(self, call: Call[R]) -> R: ...

    def _pages(self, call: Call[Any]) -> Pager[Any]: ...


class AsyncClient(Protocol):
    """
    The same, for the asynchronous methods.
    """

    async def _call(self, call: Call[R]) -> R: ...

    def _pages(self, call: Call[Any]) -> AsyncPager[Any]: ...


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """
    Give the method of a namespace, whose client returns raw answers, the type that it then has.
    """
    return cast("Callable[P, RawResponse[T]]", method)


def async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """
    The same, for the asynchronous methods.
    """
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)
