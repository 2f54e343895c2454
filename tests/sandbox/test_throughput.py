"""How fast the sandbox is."""

from __future__ import annotations

from .throughput import measure


def test_throughput() -> None:
    """One core responses 1,000 small calls of `/users/track` in a second; shown with ``-s``."""
    figures = measure(2000)
    print(figures)
    # By the time of the processor, so that other work on the machine does not count.
    assert figures.per_core_second >= 1000, str(figures)
