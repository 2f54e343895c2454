"""
The errors of the client.

    BrazeError
    ├── SettingsError                        the client cannot be made with these settings
    ├── JobError                             a job that a call started has no usable result
    │   ├── JobTimeoutError                  it did not end in time, and may still be running
    │   ├── ExportExpiredError               the file of an export can no longer be downloaded
    │   └── InvalidExportError               the file of an export is damaged
    ├── SourceError                          records cannot be read from a file, a table or an iterable
    ├── SinkError                            records cannot be written to a file
    └── CallError                            a call failed
        ├── ArgumentError                    an argument cannot be sent; nothing was sent
        ├── RateLimitStorageError            the rate limiter cannot reach its Redis; nothing was sent
        ├── APIConnectionError               no response arrived
        │   └── APITimeoutError              ... in time
        ├── InvalidResponseError             a successful response that cannot be read
        ├── PartialFailureError              a successful response that lists rejected objects, if you ask for it
        └── APIStatusError                   a non-success response
            ├── UnexpectedStatusError        1XX, 3XX, and anything that is not a status
            ├── ClientError                  4XX: rejected, nothing was done
            │   ├── BadRequestError          400
            │   ├── AuthenticationError      401
            │   ├── PermissionDeniedError    403
            │   ├── NotFoundError            404
            │   ├── ConflictError            409
            │   ├── PayloadTooLargeError     413
            │   ├── UnsupportedMediaTypeError 415
            │   ├── UnprocessableEntityError 422
            │   └── RateLimitError           429
            └── ServerError                  5XX, including a proxy's 520: the outcome is unknown

If `outcome_unknown` is true, the request may have taken effect, and sending it again could do it twice.

No message holds a key or a body; `response` holds the body for those who want it, and never the key.

Braze's own list is at https://www.braze.com/docs/api/errors
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Self, cast

from ._text import describe_unread, shorten

if TYPE_CHECKING:
    import httpx

    from braze_generated.runtime.model import Result
    from braze_generated.runtime.operation import Operation, RateLimitState

    from ._bulk.extract.receipts import ExportReceipt
    from ._policies.partial_failures import Failure


class BrazeError(Exception):
    """
    Anything that this package raises.
    """

    operation: Operation | None = None
    """The operation that was called; None if the error is about the client itself."""
    outcome_unknown: bool = False
    """Whether a request that should not be repeated may have taken effect."""
    attempts: int = 0
    """How many times the request was sent, or tried to be; 0 if nothing was."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
        """What ``str`` shows; for an `APIStatusError`, Braze's message alone."""

    def __reduce__(self) -> tuple[Any, ...]:
        # The constructors differ; an exception must survive the way between processes all the same.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[BrazeError], args: tuple[Any, ...], state: dict[str, Any]) -> BrazeError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class SettingsError(BrazeError, ValueError):
    """
    The client cannot be made: a setting is missing, unknown, or contradicts another.
    """


class JobError(BrazeError):
    """
    A job that Braze carries out after a call, such as an export, has no usable result.

    No message holds the address of a file, since whoever knows it may download the file.
    """

    def __init__(self, message: str, receipt: ExportReceipt | None = None) -> None:
        super().__init__(message)
        self.receipt = receipt
        """The receipt of an export, to continue with; None for other jobs."""


class JobTimeoutError(JobError, TimeoutError):
    """
    A job did not end in time. It may still be running.
    """


class ExportExpiredError(JobError):
    """
    The address of the file of an export has expired. Start a new export.
    """


class InvalidExportError(JobError):
    """
    The file of an export is damaged, or is not one. Nothing of it was passed on.
    """


class SourceError(BrazeError, ValueError):
    """
    Records cannot be read: a file is missing or damaged, or an option does not fit it.

    A single record that cannot be read is not an error: it is reported, and the others are read.
    """


class SinkError(BrazeError, ValueError):
    """
    Records cannot be written: the file cannot be created, or its format is not known.
    """


class CallError(BrazeError):
    """
    A call failed. The base of all errors that belong to an operation.
    """

    operation: Operation
    """The operation that was called."""

    def __init__(self, operation: Operation, message: str, *, attempts: int = 0, outcome_unknown: bool = False) -> None:
        super().__init__(message)
        self.operation = operation  # pyright: ignore[reportIncompatibleVariableOverride]
        self.attempts = attempts
        self.outcome_unknown = outcome_unknown


class ArgumentError(CallError, ValueError):
    """
    An argument cannot be sent, or breaks a limit or a rule that Braze documents. Nothing was sent.
    """

    def __init__(self, operation: Operation, argument: str, reason: str) -> None:
        super().__init__(operation, f"{operation.namespace}.{operation.method_name}: {argument}: {reason}")
        self.argument = argument
        """Name of the argument, and the path within it: ``attributes[3]``."""


class RateLimitStorageError(CallError):
    """
    The rate limiter cannot reach the Redis in which it counts, and waiting did not help. Nothing was sent.
    """

    def __init__(self, operation: Operation, reason: str) -> None:
        super().__init__(operation, f"{_endpoint(operation)}: the rate limiter cannot reach its storage: {reason}")


class APIConnectionError(CallError):
    """
    No response arrived: the connection failed, or broke before the response was complete.

    Its ``__cause__`` is the error of the transport, without its traceback, since that holds the request.
    """

    def __init__(self, operation: Operation, reason: str, *, attempts: int = 0, outcome_unknown: bool = False) -> None:
        message = f"{_endpoint(operation)}: {reason}"
        super().__init__(operation, message, attempts=attempts, outcome_unknown=outcome_unknown)


class APITimeoutError(APIConnectionError):
    """
    No response arrived in time.
    """


class InvalidResponseError(CallError):
    """
    The response was successful, but its body is not a JSON object, or it is too long or nested too deeply.
    """

    def __init__(
        self,
        operation: Operation,
        response: httpx.Response,
        *,
        rate_limit: RateLimitState | None = None,
        attempts: int = 0,
        outcome_unknown: bool = False,
    ) -> None:
        super().__init__(
            operation,
            f"{_endpoint(operation)}: {_status(response.status_code)}, but the body {describe_unread(response)}",
            attempts=attempts,
            outcome_unknown=outcome_unknown,
        )
        self.status_code = response.status_code
        """The status, which is a successful one."""
        self.rate_limit = rate_limit
        """What Braze said about the rate limit."""
        self.response = response
        """The response with its body, and the request without the key."""


class PartialFailureError(CallError):
    """
    Braze accepted a request except some of its objects. Raised only if ``raise_on_partial_failure`` is set.
    """

    def __init__(self, operation: Operation, result: Result, failures: list[Failure], *, attempts: int = 0) -> None:
        first, count = failures[0], len(failures)
        where = "" if first.array is None or first.index is None else f"{first.array}[{first.index}]: "
        message = f"accepted, except {count} object{'' if count == 1 else 's'}; the first: {where}"
        super().__init__(operation, f"{_endpoint(operation)}: {message}{shorten(first.message)}", attempts=attempts)
        self.result = result
        """The result, which counts what was accepted."""
        self.failures = failures
        """What was rejected, one by one."""


class APIStatusError(CallError):
    """
    Braze, or a proxy on the way, returned a non-success response.
    """

    def __init__(
        self,
        operation: Operation,
        response: httpx.Response,
        *,
        message: str = "",
        errors: list[Any] | None = None,
        hint: str = "",
        rate_limit: RateLimitState | None = None,
        retry_after: float | None = None,
        attempts: int = 0,
        outcome_unknown: bool = False,
    ) -> None:
        status = _status(response.status_code)
        text = f"{_endpoint(operation)}: {status}"
        # A proxy's page often has the status for its title.
        if message and message != status:
            text = f"{text}: {message}"
        if hint:
            text = f"{text} ({hint})"
        super().__init__(operation, text, attempts=attempts, outcome_unknown=outcome_unknown)
        self.message = message
        """Braze's message; empty if there was none."""
        self.status_code = response.status_code
        """The status, such as 400."""
        self.errors = errors or []
        """The ``errors`` of the response: messages or objects, as they came."""
        self.rate_limit = rate_limit
        """What Braze said about the rate limit."""
        self.response = response
        """The response with its body, and the request, whose body holds what was sent, without the key."""
        self.retry_after = retry_after
        """Seconds after which Braze asks to retry a 429; None if it did not say."""

    @classmethod
    def of(cls, operation: Operation, response: httpx.Response, **details: Any) -> Self:
        """
        Return the error of the class that fits the status of *response*. The arguments are those of the class.
        """
        status = response.status_code
        family: type[APIStatusError] = UnexpectedStatusError
        if 400 <= status < 500:
            family = _CLIENT_ERRORS.get(status, ClientError)
        elif 500 <= status < 600:
            family = ServerError
        return cast("Self", family(operation, response, **details))


class UnexpectedStatusError(APIStatusError):
    """
    A status that is neither success nor failure, such as a redirect, which is never followed.
    """


class ClientError(APIStatusError):
    """
    The request was rejected (4XX). Nothing was done.
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
    The request conflicts with the current state (409).
    """


class PayloadTooLargeError(ClientError):
    """
    The body is larger than Braze accepts (413).
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


class ServerError(APIStatusError):
    """
    Braze or a proxy failed (5XX). Whether the request took effect is unknown.
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


def _endpoint(operation: Operation) -> str:
    # The path as described: the one that was sent may hold identifiers.
    return f"{operation.http_method} {operation.path}"


def _status(code: int) -> str:
    try:
        return f"{code} {HTTPStatus(code).phrase}"
    except ValueError:  # a proxy's own, such as 520
        return str(code)
