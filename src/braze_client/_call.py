"""
The life of a call, from its arguments to its result.

`life_of` says what to do next and does no I/O; a driver, `fetch` or `fetch_async`, does it. Synchronous and
asynchronous calls have one life:

    prepare the request
    repeat: acquire a permit, send, judge the outcome, sleep
    return the result, or raise
"""

from __future__ import annotations

import re
import ssl
import sys
import warnings
from collections.abc import Generator
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Any, TypeVar, cast

import httpx
from attrs import define, evolve

from braze_generated.runtime.call import Call, RawResponse
from braze_generated.runtime.model import Result
from braze_generated.runtime.operation import Operation

from ._policies import hints
from ._policies.attempt import Attempt, Outcome
from ._policies.encoding import PreparedRequest, prepare, read_result
from ._policies.events import RequestEvent, ResponseEvent, emit
from ._policies.messages import OUTCOME_UNKNOWN, connection_failure, extract_message
from ._policies.partial_failures import failures_of
from ._policies.rate_limiter import RateLimiter
from ._policies.redaction import after_hook, redacted, without_key
from ._policies.retry import Retries, is_outcome_unknown, is_safe, server_requested_delay
from ._text import UNREAD
from ._transports.bounded import bound
from ._transports.timeouts import to_httpx
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    BrazeError,
    InvalidResponseError,
    PartialFailureError,
)

if TYPE_CHECKING:
    from ._session import AsyncSession, Session, SharedSession

R = TypeVar("R", bound=Result)


@define
class Acquire:
    """
    Ask the rate limiter for a permit. The outcome is 0, or the seconds after which to ask again.
    """

    limiter: RateLimiter
    operation: Operation


@define
class Send:
    """
    Send a request, once. The outcome is the response, or the error of the transport.
    """

    request: httpx.Request


@define
class Sleep:
    """
    Wait some seconds.
    """

    seconds: float


Step = Acquire | Send | Sleep


def life_of(call: Call[R], session: SharedSession[Any]) -> Generator[Step, Any, RawResponse[R]]:
    """
    Yield the steps of *call*, each of which is answered with its outcome, and return the response.

    Raises:
        BrazeError: The call failed; which error says how.
    """
    operation, options, clock = call.endpoint.operation, session.options, session.clock
    _warn_if_deprecated(operation)
    prepared = prepare(call, session.target.base_url, options.headers, validate=options.validate)
    timeout = to_httpx(options.timeout)
    retries = Retries(prepared, options.max_retries, clock)
    number = 0
    while True:
        number += 1
        if options.rate_limiter is not None:
            while delay := (yield Acquire(options.rate_limiter, operation)):
                yield Sleep(delay)
        emit(options.on_request, RequestEvent(operation, number))
        started = clock.monotonic()
        outcome: Outcome = yield Send(prepared.to_httpx(timeout))
        attempt = Attempt.made(number, outcome, started, clock)
        delay = retries.next_delay(attempt)
        emit(options.on_response, ResponseEvent.of(operation, attempt, delay))
        if delay is None:
            break
        yield Sleep(delay)
    if isinstance(outcome, httpx.HTTPError):
        raise _connection_error(session, prepared, attempt, outcome)
    if not outcome.is_success:
        raise _status_error(session, prepared, attempt, outcome)
    return _read(call, session, prepared, attempt, outcome)


def fetch(session: Session, call: Call[R]) -> RawResponse[R]:
    """
    Carry out *call*.
    """
    life, http, clock = life_of(call, session), session.connections.get(), session.clock
    outcome: object = None
    try:
        while True:
            match life.send(outcome):
                case Send(request):
                    outcome = _send(http, request, session.auth)
                case Sleep(seconds):
                    outcome = clock.sleep(seconds)
                case Acquire(limiter, operation):
                    outcome = limiter.take(operation, clock)
    except StopIteration as end:
        return cast("RawResponse[R]", end.value)


async def fetch_async(session: AsyncSession, call: Call[R]) -> RawResponse[R]:
    """
    Carry out *call* without holding up the event loop.
    """
    life, http, clock = life_of(call, session), session.connections.get(), session.clock
    outcome: object = None
    try:
        while True:
            match life.send(outcome):
                case Send(request):
                    outcome = await _send_async(http, request, session.auth)
                case Sleep(seconds):
                    outcome = await clock.sleep_async(seconds)
                case Acquire(limiter, operation):
                    outcome = await limiter.take_async(operation, clock)
    except StopIteration as end:
        return cast("RawResponse[R]", end.value)


# A redirect is never followed: it could carry the body, or the key, to anybody.
def _send(http: httpx.Client, request: httpx.Request, auth: httpx.Auth) -> Outcome:
    try:
        response = http.send(request, auth=auth, follow_redirects=False, stream=True)
        with closing(response):
            bound(response)
            response.read()
    except httpx.HTTPStatusError as error:
        return after_hook(error.response)
    except httpx.HTTPError as error:
        return error
    except ssl.SSLError as error:
        return _broken(error)
    return response


async def _send_async(http: httpx.AsyncClient, request: httpx.Request, auth: httpx.Auth) -> Outcome:
    try:
        response = await http.send(request, auth=auth, follow_redirects=False, stream=True)
        async with aclosing(response):
            bound(response)
            await response.aread()
    except httpx.HTTPStatusError as error:
        return after_hook(error.response)
    except httpx.HTTPError as error:
        return error
    except ssl.SSLError as error:
        return _broken(error)
    except RuntimeError as error:
        if _OTHER_LOOP.search(str(error)) is None:
            raise
        raise BrazeError(
            "the http_client has connections of another event loop; make one, and an AsyncBraze, in each loop"
        ) from error
    return response


_OTHER_LOOP = re.compile(r"loop is closed|different (event )?loop")


def _broken(error: ssl.SSLError) -> httpx.HTTPError:
    # Some backends of httpx do not translate what TLS reports once a connection is made.
    reason = getattr(error, "reason", None) or type(error).__name__
    return httpx.ReadError(f"TLS failed: {reason}")


def _read(
    call: Call[R], session: SharedSession[Any], prepared: PreparedRequest[R], attempt: Attempt, response: httpx.Response
) -> RawResponse[R]:
    result = None if UNREAD in response.extensions else read_result(call.endpoint, response.content)
    if result is None:
        raise InvalidResponseError(
            prepared.operation,
            redacted(response, prepared.to_httpx()),
            rate_limit=attempt.rate_limit,
            attempts=attempt.number,
            # It may come from something on the way, so that even the status says little.
            outcome_unknown=not is_safe(prepared),
        )
    result._rate_limit = attempt.rate_limit
    if session.options.raise_on_partial_failure and (failures := failures_of(result)):
        shown = [evolve(failure, message=without_key(failure.message, response.request)) for failure in failures]
        raise PartialFailureError(prepared.operation, result, shown, attempts=attempt.number)
    return RawResponse(
        response.status_code, response.headers, attempt.rate_limit, attempt.elapsed, response.content, result
    )


def _connection_error(
    session: SharedSession[Any], prepared: PreparedRequest[Any], attempt: Attempt, error: httpx.HTTPError
) -> APIConnectionError:
    outcome_unknown = is_outcome_unknown(attempt, prepared)
    host, proxy = prepared.url.host, session.connections.proxy
    family = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
    failure = family(
        prepared.operation,
        connection_failure(error, host, proxy, attempt.number, outcome_unknown=outcome_unknown),
        attempts=attempt.number,
        outcome_unknown=outcome_unknown,
    )
    # A copy, since the error itself keeps the frames of the transport, and its request, alive.
    kind = cast("type[httpx.RequestError]", type(error))
    failure.__cause__ = kind(str(error), request=prepared.to_httpx())
    return failure


def _status_error(
    session: SharedSession[Any], prepared: PreparedRequest[Any], attempt: Attempt, response: httpx.Response
) -> APIStatusError:
    shown = redacted(response, prepared.to_httpx())
    message, errors = extract_message(shown)
    is_limited = response.status_code == 429
    retry_after = server_requested_delay(response.headers, attempt.rate_limit, attempt.ended) if is_limited else None
    outcome_unknown = is_outcome_unknown(attempt, prepared)
    hint = OUTCOME_UNKNOWN
    if not outcome_unknown:
        hint = hints.hint(prepared, response.status_code, message, session.target, retry_after, attempt.ended)
    return APIStatusError.of(
        prepared.operation,
        shown,
        message=message,
        errors=errors,
        hint=hint,
        rate_limit=attempt.rate_limit,
        retry_after=retry_after,
        attempts=attempt.number,
        outcome_unknown=outcome_unknown,
    )


_warned: set[str] = set()


def _warn_if_deprecated(operation: Operation) -> None:
    if operation.deprecated and operation.id not in _warned:
        _warned.add(operation.id)
        warnings.warn(
            f"{operation.namespace}.{operation.method_name} is deprecated. Use instead: {operation.replacement}",
            DeprecationWarning,
            stacklevel=_depth_of_caller(),
        )


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
