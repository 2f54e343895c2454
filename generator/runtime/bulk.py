"""What the methods that load any number of records take, what they pass on, and what they return."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from typing import Any, Literal, Protocol, TypeAlias, TypedDict, TypeVar

from attrs import frozen

T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)


class Table(Protocol):
    """
    A table in memory, such as a data frame: whatever has a stream of Arrow data.
    """

    def __arrow_c_stream__(self, requested_schema: object | None = None, /) -> object: ...


class OpenSource(Protocol):
    """
    A source that is open, such as a file. It yields rows, which hold the records.
    """

    @property
    def fingerprint(self) -> str | None:
        """What tells it from others; None if that is not known."""
        ...

    def close(self) -> None:
        """
        Close what was opened.
        """


Rows: TypeAlias = Iterable[T] | AsyncIterable[T] | Table | OpenSource
"""Any number of records, of any length. Only an asynchronous client takes an asynchronous iterable."""


Fields: TypeAlias = Mapping[str, str] | Literal["fetch", "ignore"]
"""
The types by name of the fields that items may have, such as ``{"price": "number"}``; ``"fetch"`` to fetch them from
Braze before the load, or ``"ignore"`` to leave the check to Braze.
"""


@frozen(kw_only=True)
class Report:
    """
    What became of the records of a load.
    """

    submitted: int
    """Accepted by Braze; in a dry run, what would be sent."""
    rejected: int
    """Refused by Braze."""
    invalid: int
    """Not sent, since they could not be read or break a rule that Braze documents."""
    unknown: int
    """Sent, or possibly sent, without a verdict."""
    skipped: int
    """Not sent, since they are unchanged or an earlier run has dealt with them."""
    requests: int
    """Requests that were sent, retries included; in a dry run, those that would be, without retries."""
    bytes: int
    """The bodies of the requests that were sent, each counted once; in a dry run, of those that would be."""
    data_points: int
    """The data points of what was submitted, as an estimate: each attribute, event and purchase counts as one."""
    elapsed: float
    """Seconds."""
    minutes: float
    """How long the requests take at least at the rate limit of the operation."""
    dry_run: bool = False

    @property
    def total(self) -> int:
        """All records that were read and have an outcome."""
        return self.submitted + self.rejected + self.invalid + self.unknown + self.skipped


@frozen(kw_only=True)
class Progress:
    """
    How a load is getting on.
    """

    report: Report
    """The sum so far."""
    rate: float
    """Records a second, since the load began."""
    fraction: float | None
    """How much of the sources has been read, from 0 to 1; None if that is not known."""
    remaining: float | None
    """Seconds left, as an estimate; None if that is not known."""


class BulkOptions(TypedDict, total=False):
    """
    What can be chosen for a load.
    """

    checkpoint: str | os.PathLike[str] | None
    """File that records where the load stands, so that the same call continues it. By default there is none."""
    rejects: str | os.PathLike[str] | None
    """File for what is rejected, invalid or unknown, as JSON lines. By default there is none."""
    reject_values: bool
    """Whether that file also holds the records, so that it can be mended and loaded again. By default false."""
    unknown: Literal["keep", "resend"]
    """Whether records that an earlier run may have sent, and that must not be sent twice, are sent all the same. By
    default they keep the outcome ``unknown``."""
    only_changes: bool
    """Whether attributes are sent only if their value differs from what was sent last. By default false."""
    ledger: str | os.PathLike[str]
    """File that records, as digests, what was sent last; for `only_changes`. By default ``braze-ledger.sqlite``."""
    dry_run: bool
    """Whether nothing is sent, and the report says what would be. By default false."""
    progress: bool | Callable[[Progress], object] | None
    """Called with a `Progress` twice a second; true for bars on a terminal (extra ``progress``), or a log line every
    ten seconds. By default there is none."""
    concurrency: int
    """Requests at once, at most. By default 64. The number adapts to how Braze responds."""
    max_items: int | None
    """Records in a request, if your contract allows another number than Braze documents."""
    max_bytes: int | None
    """Bytes of a request, likewise."""


class ListLoader(Protocol[R_co]):
    """
    What the methods of a bulk namespace need of ``braze.bulk``.
    """

    def _load_list(
        self,
        operation: str,
        rows: Rows[Any],
        into: str,
        arguments: Mapping[str, Any],
        options: BulkOptions,
        fields: Fields = "ignore",
    ) -> R_co: ...
