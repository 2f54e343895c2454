"""The comparison, with the engine that finds the changes."""

from __future__ import annotations

from collections import Counter

import pytest

from tools import spec_diff
from tools.changes import worst

from .prepared import BASE, PREPARED, changed

pytestmark = pytest.mark.node


@pytest.mark.parametrize("name", PREPARED)
def test_prepared(name: str) -> None:
    """Each prepared change gets the verdict that it is known to deserve."""
    changes = spec_diff.compare(BASE, changed(name))
    assert worst(changes) == PREPARED[name][0], changes


def test_enough() -> None:
    """There are at least twenty prepared changes, of every verdict."""
    counts = Counter(expected for expected, _ in PREPARED.values())
    assert counts.total() >= 20
    assert min(counts["breaking"], counts["addition"]) >= 10
    assert counts["neutral"]
    assert counts[None]
