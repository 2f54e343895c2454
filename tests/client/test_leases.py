"""A process that has reserved permits hands them out in time, and reserves as many as it uses."""

from __future__ import annotations

import pytest

from braze_client import RateLimitWindow
from braze_client._policies.rate_limiter.leases import Lease, Leases

SECOND = RateLimitWindow(1000, 10)  # a lease lasts one second


def held(size: int, *, starts: float = 0.0, window: RateLimitWindow = SECOND) -> Leases:
    leases = Leases([window])
    assert leases.take(0.0) is None
    leases.hold(Lease(size, starts, starts + leases.life, pace=leases.pace))
    return leases


def test_permits_are_handed_out() -> None:
    """Each permit is taken once; then one caller gets the next lease, and the others ask again soon."""
    leases = held(3)
    assert [leases.take(0.5) for _ in range(4)] == [0, 0, 0, None]
    assert leases.take(0.5) == pytest.approx(0.001)
    assert leases.take(0.9) == pytest.approx(0.4)  # the answer has taken as long so far
    leases.stop_asking()
    assert leases.take(0.9) is None


def test_a_lease_ends() -> None:
    """Permits cannot be used after the end of their lease."""
    leases = held(3)
    assert [leases.take(0.5), leases.take(1.0)] == [0, None]


def test_a_lease_starts_later() -> None:
    """Nobody gets a permit before the start, and those for whom there is none come later than the others."""
    leases = held(2, starts=3.0)
    pace = SECOND.period / SECOND.limit
    assert [leases.take(1.0) for _ in range(4)] == pytest.approx([2, 2, 2 + pace, 2 + 2 * pace])
    assert [leases.take(3.0) for _ in range(3)] == [0, 0, None]


def test_size_follows_use() -> None:
    """The next lease is twice as large if all was used in time, and else as large as the use was."""
    leases, wanted = Leases([SECOND]), []
    for used in (1, 2, 4, 8, 16, 32, 50, 7, 0):
        want, _ = leases.hand_over()
        wanted.append(want)
        leases.hold(Lease(want, 0, 1))
        assert [leases.take(0.5) for _ in range(used)] == [0] * used
    assert wanted == [1, 2, 4, 8, 16, 32, 50, 50, 7]
    assert leases.hand_over()[0] == 1


@pytest.mark.parametrize(("limit", "most"), [(1, 1), (19, 1), (100, 5), (500_000, 50)])
def test_largest_lease(limit: int, most: int) -> None:
    """A lease is a small part of the smallest window."""
    leases = Leases([RateLimitWindow(limit, 60), RateLimitWindow(1_000_000, 3600)])
    for _ in range(10):
        want, _ = leases.hand_over()
        leases.hold(Lease(want, 0, 1, used=want))
    assert leases.hand_over()[0] == most


def test_slow_storage() -> None:
    """A lease of which nothing could be used in time is followed by a longer one."""
    leases = held(1, starts=3.0)
    life = leases.life
    leases.hand_over()
    assert leases.life == 2 * life
    for _ in range(5):
        leases.hold(Lease(1, 0, 1))
        leases.hand_over()
    assert leases.life == 2.0


def test_idle() -> None:
    """Permits that nobody uses are known to be returned at the end of their lease."""
    leases = held(2)
    assert leases.idle_in(0.25) == pytest.approx(0.75)
    assert leases.idle_in(1.5) == 0
    assert [leases.take(0.5) for _ in range(2)] == [0, 0]
    assert leases.idle_in(0.5) is None
