"""The sum of a load."""

from __future__ import annotations

from collections import Counter

from attrs import define, field, frozen

from .outcomes import Status


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


@define
class Tally:
    """
    Counts while a load runs.
    """

    counts: Counter[Status] = field(factory=Counter)
    requests: int = 0
    bytes: int = 0
    data_points: int = 0

    @property
    def total(self) -> int:
        """All records that have an outcome."""
        return self.counts.total()

    def report(self, elapsed: float, seconds_per_request: float, *, dry_run: bool) -> Report:
        """
        Return the sum.
        """
        return Report(
            submitted=self.counts[Status.SUBMITTED],
            rejected=self.counts[Status.REJECTED],
            invalid=self.counts[Status.INVALID],
            unknown=self.counts[Status.UNKNOWN],
            skipped=self.counts[Status.SKIPPED],
            requests=self.requests,
            bytes=self.bytes,
            data_points=self.data_points,
            elapsed=elapsed,
            minutes=self.requests * seconds_per_request / 60,
            dry_run=dry_run,
        )
