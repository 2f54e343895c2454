"""The comparison, with the engine that finds the changes."""

from __future__ import annotations

import copy
from collections import Counter

import pytest

from tools import spec_diff
from tools.changes import worst

from .prepared import BASE, PREPARED, changed, rename

pytestmark = pytest.mark.node


@pytest.mark.parametrize("name", PREPARED)
def test_prepared(name: str) -> None:
    """Each prepared change gets the verdict that it is known to deserve."""
    changes = spec_diff.compare(BASE, changed(name))
    assert worst(changes) == PREPARED[name][0], changes


def test_wrong_heir() -> None:
    """A component that goes and an unrelated one that comes are not taken for one that lost its fields."""
    new = copy.deepcopy(BASE)
    rename(new, "Named", "Person")
    schemas = new["components"]["schemas"]
    schemas["ANamed"] = {"type": "object", "description": "Another.", "properties": {"id": {"type": "string"}}}
    schemas["PetsWalksRequest"]["properties"]["named"] = {"$ref": "#/components/schemas/ANamed"}
    breaking = [change for change in spec_diff.compare(BASE, new) if change.verdict == "breaking"]
    assert [(change.place, change.what) for change in breaking] == [("schema Named", "renamed to Person")]


def test_enough() -> None:
    """There are at least twenty prepared changes, of every verdict."""
    counts = Counter(expected for expected, _ in PREPARED.values())
    assert counts.total() >= 20
    assert min(counts["breaking"], counts["addition"]) >= 10
    assert counts["neutral"]
    assert counts[None]
