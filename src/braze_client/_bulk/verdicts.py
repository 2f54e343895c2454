"""What the response to a batch, or the lack of one, says about its records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from http import HTTPStatus

from attrs import field, frozen

from braze_client._policies.partial_failures import Failure, failures_of, read_failure
from braze_client.errors import (
    APIConnectionError,
    APIStatusError,
    CallError,
    InvalidResponseError,
    UnexpectedStatusError,
)
from braze_generated.runtime.model import Result

from .packing import Batch
from .records import Record

NO_VERDICT = "Braze counted other numbers of accepted and rejected objects than were sent"


@frozen
class Rejected:
    """
    A record that Braze refused.
    """

    record: Record
    reason: str
    index: int | None
    """Its place in the request, if Braze named it."""


@frozen(kw_only=True)
class Verdict:
    """
    What became of the records of a batch.
    """

    submitted: Sequence[Record] = ()
    rejected: Sequence[Rejected] = ()
    unknown: Sequence[Record] = ()
    reason: str | None = field(default=None, repr=False)
    """Why there is no verdict on some."""


class Next(Enum):
    """
    What to do after a batch has failed.
    """

    RETRY = "retry"
    """Send it again later: that does no harm."""
    SPLIT = "split"
    """Send its parts: Braze refused it unprocessed, because of some of its records."""
    UNKNOWN = "unknown"
    """Leave it: it must not be sent twice, and may have been taken."""
    STOP = "stop"
    """Stop: whatever comes next would fail, too."""


def verdict_of(batch: Batch, result: Result) -> Verdict:
    """
    Return what a successful response says.
    """
    count = len(batch.records)
    failures = failures_of(result)
    if not failures and result.to_dict().get(f"{batch.list}_processed", count) == count:
        return Verdict(submitted=batch.records)
    reasons, others = _by_index(batch, failures)
    rejected, rest = _rejected(batch, reasons)
    accepted = result.to_dict().get(f"{batch.list}_processed", count - len(failures))
    if others or accepted + len(rejected) != count:
        return Verdict(rejected=rejected, unknown=rest, reason=others[0].message if others else NO_VERDICT)
    return Verdict(submitted=rest, rejected=rejected)


def judge(batch: Batch, error: CallError) -> Next:
    """
    Return what to do after *error*.
    """
    if isinstance(error, UnexpectedStatusError):
        return Next.STOP
    if error.outcome_unknown:
        return Next.UNKNOWN
    if isinstance(error, APIConnectionError | InvalidResponseError):
        return Next.RETRY
    if not isinstance(error, APIStatusError):
        return Next.STOP
    match error.status_code:
        case HTTPStatus.UNAUTHORIZED | HTTPStatus.FORBIDDEN:
            return Next.STOP
        case HTTPStatus.REQUEST_TIMEOUT:
            return Next.UNKNOWN if batch.is_unsafe else Next.RETRY
        case HTTPStatus.TOO_MANY_REQUESTS:
            return Next.RETRY
        case status:
            return Next.SPLIT if status < HTTPStatus.INTERNAL_SERVER_ERROR else Next.RETRY


def split(batch: Batch, error: CallError) -> tuple[Sequence[Rejected], Sequence[Batch]]:
    """
    Return the records that Braze certainly meant when it refused a batch as a whole, and batches of the others.
    """
    message = getattr(error, "message", "")
    if len(batch.records) == 1:
        return [Rejected(batch.records[0], message, None)], ()
    failures = map(read_failure, getattr(error, "errors", ()))
    reasons, _ = _by_index(batch, [failure for failure in failures if failure.array == batch.list])
    if not reasons:
        return (), batch.halves()
    rejected, rest = _rejected(batch, reasons)
    return rejected, [batch.part(rest)] if rest else ()


def _by_index(batch: Batch, failures: Sequence[Failure]) -> tuple[Mapping[int, str], list[Failure]]:
    """
    Return the messages by the places of the records, and the failures that name none of them.
    """
    reasons: dict[int, str] = {}
    others: list[Failure] = []
    for failure in failures:
        index, names = failure.index, (None, batch.list)
        if index is not None and 0 <= index < len(batch.records) and failure.array in names and index not in reasons:
            reasons[index] = failure.message
        else:
            others.append(failure)
    return reasons, others


def _rejected(batch: Batch, reasons: Mapping[int, str]) -> tuple[list[Rejected], list[Record]]:
    rejected = [Rejected(batch.records[index], reason, index) for index, reason in sorted(reasons.items())]
    return rejected, [record for index, record in enumerate(batch.records) if index not in reasons]
