"""The naming rule, applied to all endpoints of Braze's index."""

from __future__ import annotations

import random

import pytest

from generator.method_names import method_names

from ..conftest import ROOT

# Method, path, name, and the entry of the path.
TABLE = [line.split() for line in (ROOT / "tests/data/method_names.txt").read_text(encoding="utf-8").splitlines()]
ENDPOINTS = [(path, method.lower()) for method, path, _, _ in TABLE]
NAMES = method_names(ENDPOINTS)


@pytest.mark.parametrize(("method", "path", "name", "entry"), TABLE, ids=[f"{row[0]} {row[1]}" for row in TABLE])
def test_name(method: str, path: str, name: str, entry: str) -> None:
    """Each endpoint has the name that a reader would guess, and its path an entry."""
    found = NAMES[path, method.lower()]
    assert (f"{found.namespace}.{found.method}", found.entry) == (name, entry)
    assert found.operation_id == name.replace(".", "_", 1)


def test_unique() -> None:
    """No two endpoints have the same name, and no two paths the same entry."""
    assert len({item.operation_id for item in NAMES.values()}) == len(ENDPOINTS)
    entries = {(path, item.namespace, item.entry) for (path, _), item in NAMES.items()}
    assert len({entry[1:] for entry in entries}) == len({path for path, _ in ENDPOINTS}) == len(entries)


def test_order_does_not_matter() -> None:
    """The names do not depend on the order of the endpoints."""
    shuffled = random.Random(1).sample(ENDPOINTS, len(ENDPOINTS))
    assert method_names(shuffled) == NAMES


def test_taken() -> None:
    """The endpoint without a version keeps its name, also if the other one comes first."""
    names = method_names([("/v2/pets/walk", "post"), ("/pets/walk", "post"), ("/pets", "get"), ("/pets/list", "get")])
    assert {path: name.method for (path, _), name in names.items()} == {
        "/v2/pets/walk": "walk_v2",
        "/pets/walk": "walk",
        "/pets": "list_details",
        "/pets/list": "list",
    }


def test_verbs() -> None:
    """A second method gives verbs to both, and so does a path that goes on with a parameter."""
    assert [name.method for name in method_names([("/pets/toys", "get")]).values()] == ["toys"]
    both = method_names([("/pets/toys", "get"), ("/pets/toys", "put")])
    assert [name.method for name in both.values()] == ["toys_list", "toys_replace"]
    longer = method_names([("/pets/toys", "get"), ("/pets/toys/{id}/repair", "post"), ("/pets/berries/{id}", "get")])
    assert [name.method for name in longer.values()] == ["toy_repair", "toys_list", "berries_get"]
