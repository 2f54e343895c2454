"""Which function handles which operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from attrs import field, frozen

from braze_generated.runtime.document import DescribedOperation
from braze_sandbox._description.one_of import ONE_OF
from braze_sandbox._description.validation import Violation
from braze_sandbox._http.forms import UploadedFile
from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.state import State
from braze_sandbox._state.store import Record

INVENTED = "X-Sandbox-Invented"
"""The response header that says what is made up."""


class RejectedObject(HTTPError):
    """
    An object of a request is rejected. Where single objects cannot be, the whole request is.

    Args:
        reason: Why: a code of Braze, or a rule.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(400, reason)
        self.reason = reason


@frozen(kw_only=True)
class OperationRequest:
    """
    A valid request for an operation, and what is needed to carry it out.
    """

    operation: DescribedOperation
    state: State
    now: datetime
    origin: str = "http://127.0.0.1"
    """Scheme and host under which the caller reaches the sandbox."""
    strict: bool
    """Whether what only the dashboard can create must exist."""
    path: Mapping[str, Any] = field(factory=dict[str, Any])
    query: Mapping[str, Any] = field(factory=dict[str, Any])
    body: Mapping[str, Any] = field(factory=dict[str, Any])
    """The described part of the body."""
    whole_body: Any = None
    """The body as it was sent."""
    headers: Mapping[str, Any] = field(factory=dict[str, Any])
    """The header parameters."""
    files: Mapping[str, UploadedFile] = field(factory=dict[str, UploadedFile])
    """The files in the body. Their content is in `body`, too, as text in Latin-1."""
    rejected: Mapping[tuple[str, int], Violation] = field(factory=dict[tuple[str, int], Violation])
    """The violations in the handler's `partial_lists`, by list and index of the object."""
    response_headers: dict[str, str] = field(factory=dict[str, str])
    """Headers to add to the successful response."""

    def mark_invented(self, what: str) -> None:
        """
        Say in the response that something in it is made up.
        """
        self.response_headers[INVENTED] = what

    def require_known(self, kind: str, key: str, message: str) -> None:
        """
        Respond with an error if the sandbox is strict and a record does not exist.
        """
        if self.strict:
            self.find(kind, key, message)

    def find(self, kind: str, key: str, message: str) -> Record:
        """
        Return a record.

        Raises:
            HTTPError: There is no such record.
        """
        record = self.state.collections[kind].get(key)
        if record is None:
            raise HTTPError(400, message)
        return record

    def properties(self, schema: str) -> dict[str, Any]:
        """
        Return the properties of a schema of the description.
        """
        return cast("dict[str, Any]", self.operation.document.schemas[schema]["properties"])

    @property
    def response_examples(self) -> list[Any]:
        """The examples of the successful response."""
        content = self.operation.success.content
        return list(content.examples.values()) if content else []


HandlerFunction = Callable[[OperationRequest], Any]
ErrorFunction = Callable[[OperationRequest, Sequence[Violation]], HTTPError]


def error_of(request: OperationRequest, violations: Sequence[Violation]) -> HTTPError:
    """
    Return the error for violations of the description, in the form that most operations have.
    """
    messages = [violation.message for violation in violations]
    return HTTPError(400, messages[0], messages)


def error_if_missing(message: str) -> ErrorFunction:
    """
    Return an error function with Braze's own message for a body that lacks what ``x-braze-one-of`` requires.
    """

    def error(request: OperationRequest, violations: Sequence[Violation]) -> HTTPError:
        is_missing = violations[0].keyword == ONE_OF and not violations[0].path
        return HTTPError(400, message) if is_missing else error_of(request, violations)

    return error


@frozen
class Handler:
    """
    A function that carries out an operation and returns the body of the successful response.
    """

    function: HandlerFunction
    partial_lists: tuple[str, ...] = ()
    """The lists of which single objects can be rejected, while the others are accepted."""
    error: ErrorFunction = error_of
    """Returns the error for violations of the description."""


HANDLERS: dict[str, Handler] = {}
"""The handlers by operation. The response to an operation without one is the example of the description."""


def handles(
    *operations: str, partial_lists: tuple[str, ...] = (), error: ErrorFunction = error_of
) -> Callable[[HandlerFunction], HandlerFunction]:
    """
    Register a function as the handler of operations.
    """

    def register(function: HandlerFunction) -> HandlerFunction:
        for operation in operations:
            HANDLERS[operation] = Handler(function, partial_lists, error)
        return function

    return register
