"""What the methods of the namespaces pass to a client, and what they get back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any, Generic, ParamSpec, Protocol, Self, TypeVar, cast

from attrs import field, frozen

from .decoding import Decoder, model_named
from .model import Result
from .operation import Operation, RateLimitState

# As in the module `document`, which is not needed for calls.
_JSON = "application/json"

P = ParamSpec("P")
R = TypeVar("R", bound=Result)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@frozen
class Argument:
    """
    An argument of a method, and where it goes.
    """

    name: str
    """Its name in Python."""
    api_name: str
    """Its name in the API."""
    type: str = "Any"
    """Its type, as the signature of the method has it."""
    decode: Decoder | None = None
    """Decodes it from JSON, if it is made of models."""
    is_file: bool = False
    """Whether it is a `File`, with which the body is a form and not JSON."""


@frozen(kw_only=True)
class Endpoint(Generic[R]):
    """
    How the arguments of an operation become a request, and its response a model.
    """

    operation: Operation
    path: tuple[Argument, ...]
    query: tuple[Argument, ...]
    headers: tuple[Argument, ...]
    body: tuple[Argument, ...] | None
    """None if the operation has no body."""
    result: str
    """Name of the model of the response."""
    content_type: str = _JSON
    """Media type of the body, unless it contains a file."""
    accept: str = _JSON
    """Media types that are accepted as the response."""

    @property
    def result_type(self) -> type[R]:
        """The model of the response."""
        return cast("type[R]", model_named(self.result))


@frozen
class Call(Generic[R]):
    """
    An operation and the arguments for it. Its repr shows no values.
    """

    endpoint: Endpoint[R]
    arguments: Mapping[str, Any] = field(repr=False)
    """By Python name."""


@frozen
class RawResponse(Generic[T]):
    """
    A successful response, with what a result does not show.
    """

    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    """Names in any case."""
    rate_limit: RateLimitState
    elapsed: timedelta
    """Time from sending the request to the end of its response; earlier attempts do not count."""
    content: bytes = field(repr=False)
    """The body as it arrived."""
    result: T = field(repr=False)
    """The model of the body."""


class Pager(Protocol[T_co]):
    """
    The items of all pages. A page is fetched when its first item is asked for.
    """

    @property
    def position(self) -> Mapping[str, Any]:
        """Arguments with which the same method continues from the next page."""
        ...

    def __iter__(self) -> Self: ...

    def __next__(self) -> T_co: ...


class AsyncPager(Protocol[T_co]):
    """
    A `Pager` for ``async for``.
    """

    @property
    def position(self) -> Mapping[str, Any]:
        """Arguments with which the same method continues from the next page."""
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
    What the asynchronous methods of a namespace need of a client.
    """

    async def _call(self, call: Call[R]) -> R: ...

    def _pages(self, call: Call[Any]) -> AsyncPager[Any]: ...


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """
    Give the method of a namespace, whose client returns raw responses, the type that it then has.
    """
    return cast("Callable[P, RawResponse[T]]", method)


def async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """
    Do the same as `raw` for an asynchronous method.
    """
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)
