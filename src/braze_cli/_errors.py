"""What a failure looks like on the command line: a message on standard error, and an exit code."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from braze_client import BrazeError


class ExitCode(IntEnum):
    """
    The exit codes, which scripts may rely on.
    """

    DONE = 0
    FAILED = 1
    """Something else: a response that cannot be read, a question answered with no."""
    USAGE = 2
    """An option, an argument or a setting is wrong, or ``--yes`` is missing. Nothing was sent."""
    REFUSED = 3
    """Braze rejected the request."""
    NOT_FOUND = 4
    RATE_LIMIT = 5
    """There were too many requests, and waiting did not help."""
    OUTCOME_UNKNOWN = 6
    """The request may have taken effect. Sending it again could do it twice."""
    PARTIAL_FAILURE = 7
    """Braze accepted the request except for some of its objects."""
    UNAVAILABLE = 8
    """Braze could not be reached, or failed. The request can be repeated."""
    INTERRUPTED = 130


class Failed(click.ClickException):
    """
    A failure, with its exit code.
    """

    def __init__(self, message: str, exit_code: ExitCode) -> None:
        super().__init__(message)
        self.exit_code = exit_code  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]

    @classmethod
    @contextmanager
    def instead_of_errors(cls) -> Iterator[None]:
        """
        Raise this instead of an error of the client or the system, or an interruption.
        """
        from braze_client import BrazeError

        failure: click.ClickException | None = None
        try:
            yield
        except BrazeError as error:
            failure = cls(describe(error), exit_code_of(error))
        except OSError as error:
            if error.errno == errno.EPIPE:  # whoever reads the output has enough
                raise
            failure = cls(str(error), ExitCode.FAILED)
        except KeyboardInterrupt:
            failure = cls("interrupted", ExitCode.INTERRUPTED)
        if failure is not None:
            # Outside of the handler: what was raised may hold the request.
            raise failure


def exit_code_of(error: BrazeError) -> ExitCode:
    """
    Return the exit code for an error of the client.
    """
    from braze_client import errors

    if error.outcome_unknown:
        return ExitCode.OUTCOME_UNKNOWN
    if isinstance(error.__cause__, errors.BrazeError):  # what stopped a load
        return exit_code_of(error.__cause__)
    codes: tuple[tuple[type[BrazeError], ExitCode], ...] = (
        (errors.SettingsError, ExitCode.USAGE),
        (errors.SourceError, ExitCode.USAGE),
        (errors.ArgumentError, ExitCode.USAGE),
        (errors.NotFoundError, ExitCode.NOT_FOUND),
        (errors.RateLimitError, ExitCode.RATE_LIMIT),
        (errors.ClientError, ExitCode.REFUSED),
        (errors.PartialFailureError, ExitCode.PARTIAL_FAILURE),
        (errors.ServerError, ExitCode.UNAVAILABLE),
        (errors.APIConnectionError, ExitCode.UNAVAILABLE),
    )
    return next((code for kind, code in codes if isinstance(error, kind)), ExitCode.FAILED)


def describe(error: BrazeError) -> str:
    """
    Return the message of an error with its hint, the id of the request if Braze gave one.
    """
    from braze_client.errors import APIStatusError, InvalidResponseError

    lines = [str(error)]
    if isinstance(error, (APIStatusError, InvalidResponseError)):
        request_id = error.response.headers.get("x-request-id", "")
        if request_id.isprintable() and request_id:
            lines.append(f"Request id: {request_id}")
    return "\n".join(lines)
