"""Adds up the outcomes of a load."""

from __future__ import annotations

from collections import Counter

from attrs import define, field

from braze_generated.runtime.bulk import Report

from .outcomes import Status


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
