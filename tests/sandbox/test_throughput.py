"""The throughput of the sandbox."""

from __future__ import annotations

from .throughput import measure


def test_throughput() -> None:
    """One core handles 1,000 small requests to `/users/track` per second; shown with ``-s``."""
    figures = measure(2000)
    print(figures)
    # CPU time, so that other work on the machine does not count.
    assert figures.per_core_second >= 1000, str(figures)
