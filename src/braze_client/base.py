"""What the two clients have in common: everything but the lines that do I/O."""

from __future__ import annotations

import os
import sys
import warnings
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

import httpx

from braze_generated.regions import Region

from .auth import BearerAuth
from .config import ClientOptions, Options, Target, find_target
from .errors import (
    APIConnectionError,
    APIStatusError,
    ArgumentError,
    BrazeError,
    InvalidResponseError,
    PartialFailureError,
    RateLimitError,
    SettingsError,
)
from .events import RequestEvent, ResponseEvent, guard_logs, tell
from .rate_limits import read_state
from .redaction import forget_key, hide_frames
from .retry import Attempts, Timer, is_not_sent, wait_told
from .words import explanation

# What only a call needs is loaded by the first call, so that a program starts fast: see docs/performance.md.
if TYPE_CHECKING:
    from braze_generated.client import Call, RawResponse
    from braze_generated.types import RateLimitState, Result

    from ._messages import Message

R = TypeVar("R", bound="Result")

_warned: set[str] = set()


class BaseClient:
    """
    Settings, and what is to be done before and after each attempt at a call.
    """

    _target: Target
    _options: Options
    _auth: BearerAuth
    _owns_http: bool
    _timer = Timer()

    def _configure(
        self,
        auth: BearerAuth,
        region: str | None,
        base_url: str | None,
        http_client: httpx.Client | httpx.AsyncClient | None,
        transport: object,
        options: ClientOptions,
    ) -> None:
        self._target = find_target(region, base_url, os.environ)
        auth.check()
        self._auth = auth
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

        try:
            message = encode(call, self.base_url, self._options.headers, validate=self._options.validate)
        except ArgumentError as error:
            hide_frames(error)
            raise
        return message, Attempts(lambda: message.safe, self._options.max_retries, self._timer)

    def _start(self, message: Message[Any], attempts: Attempts) -> float:
        tell(self._options.on_request, RequestEvent(message.endpoint.operation, attempts.made))
        return self._timer.monotonic()

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
        outcome: BrazeError | RawResponse[R]
        if response.is_success:
            outcome = self._accepted(message, response, state, elapsed)
        else:
            outcome = self._refused(message, response, state, now)
        if isinstance(outcome, BrazeError):
            outcome.attempts = made
            raise outcome
        return outcome

    def _accepted(
        self, message: Message[R], response: httpx.Response, state: RateLimitState, elapsed: timedelta
    ) -> BrazeError | RawResponse[R]:
        from braze_generated.client import RawResponse

        from ._messages import decode
        from .partial import failures_of

        operation = message.endpoint.operation
        forget_key(response.request)
        body = decode(response.content)
        if body is None:
            unreadable = InvalidResponseError(operation, response, state)
            # It may come from something on the way, so that even the status says little.
            unreadable.outcome_unknown = not message.safe
            return unreadable
        result = message.endpoint.result.from_dict(body)
        result._rate_limit = state
        if self._options.raise_on_partial_failure and (failures := failures_of(result)):
            return PartialFailureError(operation, result, failures)
        return RawResponse(response.status_code, response.headers, state, elapsed, response.content, result)

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
