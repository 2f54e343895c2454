"""How a load is getting on."""

from __future__ import annotations

from attrs import frozen

from .report import Report


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
