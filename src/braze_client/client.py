"""The two clients."""

from __future__ import annotations

import os
import sys
import warnings
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast

import httpx

from braze_generated.api import AsyncNamespaces, AsyncRawNamespaces, Namespaces, RawNamespaces
from braze_generated.regions import Region

from .auth import AsyncKeySource, BearerAuth, KeySource
from .config import ClientOptions, Options, Target, find_target
from .connections import Connections, choose_transport
from .errors import (
    APIConnectionError,
    APIStatusError,
    InvalidResponseError,
    PartialFailureError,
    RateLimitError,
    SettingsError,
    explanation,
    forget_key,
)
from .events import RequestEvent, ResponseEvent, guard_logs, tell
from .rate_limits import read_state
from .retry import Attempts, Timer, is_not_sent, wait_told

# What only a call needs is loaded by the first call, so that a program starts fast: see docs/performance.md.
if TYPE_CHECKING:
    from types import TracebackType

    from braze_generated.client import Call, RawResponse
    from braze_generated.operations import Operation
    from braze_generated.types import RateLimitState, Result

    from ._messages import Message
    from .paging import AsyncPagerOf, PagerOf

R = TypeVar("R", bound="Result")

_warned: set[str] = set()


class _Base:
    """
    What the two clients have in common: everything but the lines that do I/O.
    """

    _target: Target
    _options: Options
    _auth: BearerAuth
    _owns_http: bool
    _timer = Timer()

    def _configure(
        self,
        api_key: AsyncKeySource | None,
        region: str | None,
        base_url: str | None,
        http_client: httpx.Client | httpx.AsyncClient | None,
        transport: object,
        options: ClientOptions,
    ) -> None:
        self._target = find_target(region, base_url, os.environ)
        self._auth = BearerAuth(os.environ.get("BRAZE_API_KEY", "") if api_key is None else api_key)
        if http_client is not None and transport is not None:
            raise SettingsError("http_client brings its own transport; pass one of http_client and transport")
        self._owns_http = http_client is None
        # A client of the user's keeps its own timeouts.
        defaults = Options() if http_client is None else Options(timeout=http_client.timeout)
        self._options = defaults.changed(options)
        guard_logs(self.base_url)

    @property
    def region(self) -> Region | None:
        """The instance in use; None where ``base_url`` is none of Braze's."""
        return self._target.region

    @property
    def base_url(self) -> str:
        """The address that requests go to."""
        return self._target.base_url

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """
        Return a client with other options. It shares the connections, and this one stays as it is.

        Args:
            options: See `ClientOptions`. Headers are added to those of this client.

        Raises:
            SettingsError: An option has a value that it cannot have.
        """
        other = object.__new__(type(self))
        kept = ("_target", "_auth", "_connections", "_timer")
        other.__dict__.update({name: value for name, value in self.__dict__.items() if name in kept})
        other._options = self._options.changed(options)
        other._owns_http = False
        return other

    def _begin(self, call: Call[R]) -> tuple[Message[R], Attempts]:
        operation = call.endpoint.operation
        if operation.deprecated and operation.id not in _warned:
            _warned.add(operation.id)
            name = f"{operation.namespace}.{operation.method_name}"
            warnings.warn(
                f"{name} is deprecated. Use instead: {operation.replacement}",
                DeprecationWarning,
                stacklevel=_depth_of_caller(),
            )
        from ._messages import encode

        message = encode(call, self.base_url, self._options.headers, validate=self._options.validate)
        return message, Attempts(lambda: message.safe, self._options.max_retries, self._timer)

    def _naps(self, operation: Operation) -> float:
        limiter = self._options.rate_limiter
        return 0.0 if limiter is None else limiter.take(operation, self._timer)

    def _start(self, message: Message[Any], attempts: Attempts) -> tuple[httpx.Request, float]:
        tell(self._options.on_request, RequestEvent(message.endpoint.operation, attempts.made))
        return message.request(self._options.timeout), self._timer.monotonic()

    def _judge(
        self, message: Message[R], attempts: Attempts, answer: httpx.Response | httpx.HTTPError, started: float
    ) -> float | RawResponse[R]:
        """
        Return the answer of success, or the seconds until the next attempt, or raise.
        """
        if isinstance(answer, httpx.Response):
            return self._answered(message, attempts, answer, started)
        return self._failed(message, attempts, answer, started)

    def _failed(self, message: Message[Any], attempts: Attempts, error: httpx.HTTPError, started: float) -> float:
        operation, made = message.endpoint.operation, attempts.made
        wait = attempts.after_error(error)
        elapsed = timedelta(seconds=self._timer.monotonic() - started)
        kind = type(error).__name__
        tell(self._options.on_response, ResponseEvent(operation, made, None, kind, elapsed, wait, None))
        if wait is not None:
            return wait
        unknown = not is_not_sent(error) and not message.safe
        failure = APIConnectionError.of(operation, error, outcome_unknown=unknown)
        failure.attempts = made
        raise failure

    def _answered(
        self, message: Message[R], attempts: Attempts, response: httpx.Response, started: float
    ) -> float | RawResponse[R]:
        operation, made, now = message.endpoint.operation, attempts.made, self._timer.now()
        wait = None if response.is_success else attempts.after_answer(response.status_code, response.headers)
        elapsed = timedelta(seconds=self._timer.monotonic() - started)
        state = read_state(response.headers, now)
        event = ResponseEvent(operation, made, response.status_code, None, elapsed, wait, state)
        tell(self._options.on_response, event)
        if wait is not None:
            return wait
        if not response.is_success:
            error = self._refused(message, response, state, now)
            error.attempts = made
            raise error
        from braze_generated.client import RawResponse

        from ._messages import decode
        from .partial import failures_of

        forget_key(response.request)
        body = decode(response.content)
        if body is None:
            raise InvalidResponseError(operation, response, state)
        result = message.endpoint.result.from_dict(body)
        result._rate_limit = state
        raw = RawResponse(response.status_code, response.headers, state, elapsed, response.content, result)
        if self._options.raise_on_partial_failure and (failures := failures_of(result)):
            raise PartialFailureError(operation, result, failures)
        return raw

    def _refused(
        self, message: Message[Any], response: httpx.Response, state: RateLimitState, now: float
    ) -> APIStatusError:
        from .hints import hint

        operation, status = message.endpoint.operation, response.status_code
        wait = wait_told(response.headers, now) if status == 429 else None
        unknown = status >= 500 and not message.safe
        help_text = hint(
            operation,
            status,
            explanation(response)[0],
            region=self.region,
            base_url=self.base_url,
            size=len(message.content or b""),
            wait=wait,
            now=now,
        )
        if unknown:
            help_text = "the request may have taken effect, so it was not sent again"
        error = APIStatusError.of(operation, response, rate_limit=state, hint=help_text, outcome_unknown=unknown)
        if isinstance(error, RateLimitError):
            error.retry_after = wait
        return error

    def __repr__(self) -> str:
        where = f"region={self.region.value!r}" if self.region else f"base_url={self.base_url!r}"
        return f"{type(self).__name__}({where})"

    def __getstate__(self) -> object:
        raise TypeError("a client holds an API key and connections and cannot be pickled; make one in each process")


class Braze(_Base, Namespaces):
    """
    A client for the Braze REST API.

    One instance may be used from several threads, and should be kept: it holds the connections.

    Args:
        api_key: A REST API key, or a callable that returns one and is asked at each request. Default:
            ``BRAZE_API_KEY``.
        region: The instance that issued the key: a `Region`, its id in any case, or a pasted address of its dashboard,
            REST API or SDK. Default: ``BRAZE_REGION``. There is no other default, since a key works on one instance
            only.
        base_url: Address of the API, for a sandbox or a proxy. Default: ``BRAZE_BASE_URL``.
        transport: What carries the requests, in place of httpx's own.
        http_client: The client to use, with its own proxies, certificates, limits and timeouts. It is not closed with
            this one.
        options: See `ClientOptions`.

    Raises:
        SettingsError: A setting is missing, not understood, or contradicts another.
    """

    def __init__(
        self,
        api_key: KeySource | None = None,
        region: Region | str | None = None,
        *,
        base_url: str | None = None,
        transport: httpx.BaseTransport | None = None,
        http_client: httpx.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        self._configure(api_key, region, base_url, http_client, transport, options)
        self._connections = Connections(lambda: http_client or httpx.Client(transport=transport))

    @property
    def with_raw_response(self) -> RawBraze:
        """The same methods, returning a `RawResponse`: status, headers, rate limit, elapsed time, body and result."""
        return RawBraze(self)

    def _call(self, call: Call[R]) -> R:
        return self._fetch(call).result

    def _pages(self, call: Call[Any]) -> PagerOf[Any]:
        from .paging import PagerOf

        return PagerOf(call, self._fetch, self._timer.now)

    def _fetch(self, call: Call[R]) -> RawResponse[R]:
        message, attempts = self._begin(call)
        http = self._connections.get()
        while True:
            while nap := self._naps(call.endpoint.operation):
                self._timer.sleep(nap)
            request, started = self._start(message, attempts)
            answer: httpx.Response | httpx.HTTPError
            try:
                # Never to another address: a redirect could carry the body, or the key, to anybody.
                answer = http.send(request, auth=self._auth, follow_redirects=False)
            except httpx.HTTPError as error:
                answer = error
            outcome = self._judge(message, attempts, answer, started)
            if not isinstance(outcome, (int, float)):
                return outcome
            self._timer.sleep(outcome)

    def close(self) -> None:
        """
        Close the connections. Calls made afterwards fail.
        """
        if self._owns_http and (http := self._connections.end()):
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncBraze(_Base, AsyncNamespaces):
    """
    The asynchronous twin of `Braze`: the same methods, to be awaited. Works under asyncio and trio.

    Args:
        api_key: As for `Braze`; the callable may also return something to be awaited.
        region: As for `Braze`.
        base_url: As for `Braze`.
        transport: What carries the requests. By default aiohttp, which is many times faster with many requests at once,
            under asyncio and where the extra ``aiohttp`` is installed; else httpx's own, which
            ``httpx.AsyncHTTPTransport()`` asks for.
        http_client: The client to use; it is not closed with this one.
        options: See `ClientOptions`.

    Raises:
        SettingsError: A setting is missing, not understood, or contradicts another.
    """

    def __init__(
        self,
        api_key: AsyncKeySource | None = None,
        region: Region | str | None = None,
        *,
        base_url: str | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        self._configure(api_key, region, base_url, http_client, transport, options)
        self._connections = Connections(
            lambda: http_client or httpx.AsyncClient(transport=transport or choose_transport(self.base_url))
        )

    @property
    def with_raw_response(self) -> AsyncRawBraze:
        """The same methods, returning a `RawResponse`: status, headers, rate limit, elapsed time, body and result."""
        return AsyncRawBraze(self)

    async def _call(self, call: Call[R]) -> R:
        return (await self._fetch(call)).result

    def _pages(self, call: Call[Any]) -> AsyncPagerOf[Any]:
        from .paging import AsyncPagerOf

        return AsyncPagerOf(call, self._fetch, self._timer.now)

    async def _fetch(self, call: Call[R]) -> RawResponse[R]:
        message, attempts = self._begin(call)
        http = self._connections.get()
        while True:
            while nap := self._naps(call.endpoint.operation):
                await self._timer.sleep_async(nap)
            request, started = self._start(message, attempts)
            answer: httpx.Response | httpx.HTTPError
            try:
                answer = await http.send(request, auth=self._auth, follow_redirects=False)
            except httpx.HTTPError as error:
                answer = error
            outcome = self._judge(message, attempts, answer, started)
            if not isinstance(outcome, (int, float)):
                return outcome
            await self._timer.sleep_async(outcome)

    async def aclose(self) -> None:
        """
        Close the connections. Calls made afterwards fail.
        """
        if self._owns_http and (http := self._connections.end()):
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class RawBraze(RawNamespaces):
    """
    A client whose methods return raw answers; see `Braze.with_raw_response`.
    """

    def __init__(self, braze: Braze) -> None:
        self._braze = braze

    def _call(self, call: Call[R]) -> R:
        # The namespaces declare what this returns (braze_generated.client.raw).
        return cast("R", self._braze._fetch(call))

    def _pages(self, call: Call[Any]) -> PagerOf[Any]:
        return self._braze._pages(call)


class AsyncRawBraze(AsyncRawNamespaces):
    """
    A client whose methods return raw answers; see `AsyncBraze.with_raw_response`.
    """

    def __init__(self, braze: AsyncBraze) -> None:
        self._braze = braze

    async def _call(self, call: Call[R]) -> R:
        return cast("R", await self._braze._fetch(call))

    def _pages(self, call: Call[Any]) -> AsyncPagerOf[Any]:
        return self._braze._pages(call)


def _depth_of_caller() -> int:
    """
    Return the ``stacklevel`` of the first frame outside of this package and the generated one.
    """
    depth, frame = 1, sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith(
        ("braze_client.", "braze_generated.")
    ):
        depth, frame = depth + 1, frame.f_back
    return depth
