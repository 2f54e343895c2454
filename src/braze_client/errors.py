"""
The errors of the client, and how an answer becomes one.

    BrazeError
    ├── SettingsError                    the client cannot be made with these settings
    ├── ArgumentError                    an argument cannot be sent; nothing was sent
    ├── APIConnectionError               no answer arrived
    │   └── APITimeoutError              ... in time
    ├── InvalidResponseError             an answer of success that cannot be read
    ├── PartialFailureError              an answer of success that lists refused objects, where they shall raise
    └── APIStatusError                   an answer other than success
        ├── UnexpectedStatusError        1XX, 3XX, and what is no status at all
        ├── ClientError                  4XX: refused, nothing was done
        │   ├── BadRequestError          400
        │   ├── AuthenticationError      401
        │   ├── PermissionDeniedError    403
        │   ├── NotFoundError            404
        │   ├── ConflictError            409
        │   ├── PayloadTooLargeError     413
        │   ├── UnsupportedMediaTypeError 415
        │   ├── UnprocessableEntityError 422
        │   └── RateLimitError           429
        └── ServerError                  5XX, 520 of a proxy included: whether it was done is not known

Where `outcome_unknown` is true, the request may have taken effect, and sending it again could do it twice.

No message holds a key or a body; `response` holds the body for those who want it, and never the key.

Braze's own list is at https://www.braze.com/docs/api/errors
"""

from __future__ import annotations

import contextlib
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Self, cast

import httpx

from .redaction import first_bytes, forget_key
from .words import explanation, shorten, title

if TYPE_CHECKING:
    from braze_generated.operations import Operation
    from braze_generated.types import RateLimitState, Result

    from .partial import Failure


class BrazeError(Exception):
    """
    Anything that this package raises.
    """

    operation: Operation | None = None
    """The operation that was called, where one was."""
    outcome_unknown: bool = False
    """Whether a request that should not be repeated may have taken effect."""
    attempts: int = 0
    """Requests that were sent, or tried to be; 0 where nothing was."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
        """What ``str`` shows; for an `APIStatusError`, Braze's own words."""

    def __reduce__(self) -> tuple[Any, ...]:
        # The constructors differ; an exception has to survive the way between processes all the same.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[BrazeError], args: tuple[Any, ...], state: dict[str, Any]) -> BrazeError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class SettingsError(BrazeError, ValueError):
    """
    The client cannot be made: a setting is missing, unknown, or contradicts another.
    """


class ArgumentError(BrazeError, ValueError):
    """
    An argument cannot be sent, or breaks a limit or a rule that Braze documents. Nothing was sent.
    """

    def __init__(self, operation: Operation, argument: str, reason: str) -> None:
        super().__init__(f"{operation.namespace}.{operation.method_name}: {argument}: {reason}")
        self.operation = operation
        self.argument = argument
        """Name of the argument, and the path within it: ``attributes[3]``."""


class APIConnectionError(BrazeError):
    """
    No answer arrived: the connection failed, or broke before the answer was complete.
    """

    def __init__(self, operation: Operation, reason: str) -> None:
        super().__init__(f"{_call(operation)}: {reason}")
        self.operation = operation

    @classmethod
    def of(cls, operation: Operation, error: httpx.HTTPError, *, outcome_unknown: bool) -> APIConnectionError:
        """
        Return the error for a failure of the transport, which becomes its cause.

        What the failure drags along is cut off: the frames of the transport hold the key and the body.
        """
        with contextlib.suppress(RuntimeError):  # httpx: no request belongs to it
            forget_key(error.request)
        error.__traceback__ = error.__context__ = error.__cause__ = None
        reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        if outcome_unknown:
            reason += "; the request may have taken effect, so it was not sent again"
        family = APITimeoutError if isinstance(error, httpx.TimeoutException) else cls
        result = family(operation, reason)
        result.outcome_unknown = outcome_unknown
        result.__cause__ = error
        return result


class APITimeoutError(APIConnectionError):
    """
    No answer arrived in time.
    """


class InvalidResponseError(BrazeError):
    """
    Braze answered with success, but with something that is not a JSON object.
    """

    def __init__(
        self, operation: Operation, response: httpx.Response, rate_limit: RateLimitState | None = None
    ) -> None:
        forget_key(response.request)
        kind = response.headers.get("content-type", "no content type")
        heading = shorten(title(response))
        super().__init__(
            f"{_call(operation)}: {_status(response.status_code)}, but the body is not a JSON object: "
            f"{len(response.content)} bytes of {kind}, "
            f"{f'titled {heading!r}' if heading else f'beginning with {first_bytes(response.content)!r}'}"
        )
        self.operation = operation
        self.status_code = response.status_code
        """The status, which is one of success."""
        self.rate_limit = rate_limit
        """What Braze said of the rate limit."""
        self.response = response
        """The answer, with its body and the request; the key is taken out."""


class PartialFailureError(BrazeError):
    """
    Braze accepted a request but for some of its objects. Raised where ``raise_on_partial_failure`` asks for it.
    """

    def __init__(self, operation: Operation, result: Result, failures: list[Failure]) -> None:
        first = failures[0]
        where = "" if first.array is None or first.index is None else f"{first.array}[{first.index}]: "
        super().__init__(
            f"{_call(operation)}: accepted, but for {len(failures)} of its objects; the first: "
            f"{where}{shorten(first.message)}"
        )
        self.operation = operation
        self.result = result
        """The answer, which counts what was accepted."""
        self.failures = failures
        """What was refused, one by one."""


class APIStatusError(BrazeError):
    """
    Braze, or a proxy on the way, answered with something other than success.
    """

    def __init__(
        self,
        operation: Operation,
        response: httpx.Response,
        *,
        rate_limit: RateLimitState | None = None,
        hint: str = "",
        outcome_unknown: bool = False,
    ) -> None:
        forget_key(response.request, response)
        words, errors = explanation(response)
        text = f"{_call(operation)}: {_status(response.status_code)}{': ' if words else ''}{words}"
        super().__init__(f"{text} ({hint})" if hint else text)
        self.operation = operation
        self.message = words
        """Braze's own words; empty where it had none."""
        self.status_code = response.status_code
        """The status, such as 400."""
        self.errors = errors
        """The ``errors`` of the answer: messages or objects, as they came."""
        self.rate_limit = rate_limit
        """What Braze said of the rate limit."""
        self.outcome_unknown = outcome_unknown
        self.response = response
        """The answer, with its body and the request, whose body holds what was sent; the key is taken out."""

    @classmethod
    def of(
        cls,
        operation: Operation,
        response: httpx.Response,
        *,
        rate_limit: RateLimitState | None = None,
        hint: str = "",
        outcome_unknown: bool = False,
    ) -> Self:
        """
        Return the error of the class that fits the status of *response*.

        Args:
            operation: The operation that was called.
            response: The answer.
            rate_limit: What its headers say of the rate limit.
            hint: What may help, put behind Braze's words.
            outcome_unknown: Whether the request may have taken effect, and may not be repeated.
        """
        status = response.status_code
        family: type[APIStatusError] = UnexpectedStatusError
        if 400 <= status < 500:
            family = _CLIENT_ERRORS.get(status, ClientError)
        elif 500 <= status < 600:
            family = ServerError
        error = family(operation, response, rate_limit=rate_limit, hint=hint, outcome_unknown=outcome_unknown)
        return cast("Self", error)


class UnexpectedStatusError(APIStatusError):
    """
    A status that is neither success nor failure, such as a redirect, which is never followed.
    """


class ClientError(APIStatusError):
    """
    The request was refused (4XX). Nothing was done.
    """


class BadRequestError(ClientError):
    """
    The request is malformed or breaks a rule (400).
    """


class AuthenticationError(ClientError):
    """
    The key is missing or not valid on this instance (401).
    """


class PermissionDeniedError(ClientError):
    """
    The key lacks the permission, or the plan does not cover the operation (403).
    """


class NotFoundError(ClientError):
    """
    There is nothing at this address (404).
    """


class ConflictError(ClientError):
    """
    The request contradicts the state of what it is about (409).
    """


class PayloadTooLargeError(ClientError):
    """
    The body is larger than Braze takes (413).
    """


class UnsupportedMediaTypeError(ClientError):
    """
    The body is not declared as JSON (415).
    """


class UnprocessableEntityError(ClientError):
    """
    The request is well-formed, but cannot be carried out (422).
    """


class RateLimitError(ClientError):
    """
    Too many requests in the current window (429), and waiting did not help or would take too long.
    """

    retry_after: float | None = None
    """Seconds to wait from now; None where Braze did not say."""


class ServerError(APIStatusError):
    """
    Braze or a proxy failed (5XX). Whether the request took effect is not known.
    """


_CLIENT_ERRORS: dict[int, type[ClientError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    413: PayloadTooLargeError,
    415: UnsupportedMediaTypeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def _call(operation: Operation) -> str:
    # The path as described: the one that was sent may hold identifiers.
    return f"{operation.http_method} {operation.path}"


def _status(code: int) -> str:
    try:
        return f"{code} {HTTPStatus(code).phrase}"
    except ValueError:  # a proxy's own, such as 520
        return str(code)
