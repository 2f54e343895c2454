"""What holds for the generated package, and how the code of the tiny description behaves."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator import build
from generator.bundle import read

from ..conftest import ROOT

GENERATED = ROOT / "generated"
PACKAGE = GENERATED / build.PACKAGE


def run(program: str, folder: Path) -> str:
    """Run a program that imports the package in *folder*."""
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    result = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


def test_first_line() -> None:
    """Every generated module says that it is generated, from what, and by which command."""
    modules = [path for path in PACKAGE.rglob("*.py") if not path.is_relative_to(PACKAGE / build.RUNTIME)]
    assert modules
    for path in modules:
        assert path.read_text(encoding="utf-8").startswith(build.HEADER), path


@pytest.mark.parametrize("folder", ["generated", "tiny"])
def test_runtime(folder: str, tiny: Path) -> None:
    """The runtime is a copy of generator/runtime, byte for byte."""
    copy = (tiny if folder == "tiny" else GENERATED) / build.PACKAGE / build.RUNTIME
    source = ROOT / "generator" / "runtime"
    expected = {path.name: path.read_bytes() for path in source.glob("*.py")}
    assert {path.name: path.read_bytes() for path in copy.iterdir() if path.is_file()} == expected


def test_modules() -> None:
    """Nothing is left of the modules of openapi-python-client that nothing imports."""
    names = {path.name for path in PACKAGE.iterdir() if path.name != "__pycache__"}
    modules = {"__init__.py", "dicts.py", "operations.py", "py.typed", "regions.py"}
    assert names == modules | {"api", "bulk", "commands", "models", "runtime"}


def test_one_module_per_operation() -> None:
    """There is one endpoint module for each operation of the description."""
    modules = {path.stem for path in PACKAGE.glob("api/*/*.py")} - {"__init__"}
    assert modules == {operation.id for operation in read(ROOT / "openapi").operations}


def test_no_classes_for_bodies() -> None:
    """The body of a request has no class: its properties are the arguments of a method."""
    assert [path.name for path in (PACKAGE / "models").glob("*_request.py")] == []


def test_body_that_is_part_of_another_object(source: Path, tmp_path: Path) -> None:
    """A body that callers can name, since another object has it as a property, keeps its class."""
    path = source / "schemas" / "pets.yaml"
    text = path.read_text(encoding="utf-8")
    assert "    note:\n      description: Anything.\n" in text
    added = "    note:\n      description: Anything.\n    track: {$ref: '#/PetsTrackRequest'}\n"
    path.write_text(text.replace("    note:\n      description: Anything.\n", added), encoding="utf-8")
    build.build(source, tmp_path / "generated")
    models = tmp_path / "generated" / build.PACKAGE / "models"
    assert [path.name for path in models.glob("*_request.py")] == ["pets_track_request.py"]


def test_docstrings(tiny: Path) -> None:
    """The docstring of an asynchronous method is short, and refers to the synchronous one."""
    program = """
from braze_generated.api.pets import AsyncPetsApi, PetsApi
print(AsyncPetsApi.track.__doc__)
print(AsyncPetsApi.list_iter.__doc__)
assert "Args:" in PetsApi.track.__doc__
"""
    track, list_iter = run(program, tiny).replace("\n", " ").split("Write pets.")[1].split("List pets,")
    assert " ".join(track.split()) == "See `PetsApi.track` for arguments, limits and errors."
    expected = "item by item, across all pages. See `PetsApi.list_iter` for arguments, limits and errors."
    assert " ".join(list_iter.split()) == expected


def test_lazy_loading(tiny: Path) -> None:
    """Reading a namespace loads that namespace, and no model."""
    program = """
import sys
from braze_generated.api import AsyncRawNamespaces, Namespaces
def loaded(prefix):
    return [name for name in sys.modules if name.startswith(f"braze_generated.{prefix}")]
assert loaded("api.") == []
class Client(Namespaces):
    pass
client = Client()
assert client.pets is client.pets
assert type(client.pets).__name__ == "PetsApi"
assert type(AsyncRawNamespaces().pets).__name__ == "AsyncRawPetsApi"
assert loaded("models") == [], loaded("models")
from braze_generated.api.pets.pets_list import ENDPOINT
assert ENDPOINT.result_type.__name__ == "PetsListResponse"
print(loaded("models"))
"""
    assert run(program, tiny) == "['braze_generated.models', 'braze_generated.models.pets_list_response']"


def test_bulk_methods(tiny: Path) -> None:
    """A list has a method in the bulk namespace, with the other arguments; an operation without lists has none."""
    program = """
import inspect, sys
from braze_generated.bulk import BulkNamespaces
assert "braze_generated.bulk.pets" not in sys.modules
class Bulk(BulkNamespaces):
    def _load_list(self, *arguments):
        return arguments
bulk = Bulk()
print(bulk.care_homes.create(["a@example.com"], name="north", progress=True))
print(bulk.pets.track([], into="walks")[:3])
print(hasattr(bulk.pets, "walks"), "braze_generated.models" in sys.modules)
print(inspect.signature(bulk.pets.track).parameters["into"].annotation)
print(inspect.getdoc(bulk.pets.track).splitlines()[0])
"""
    assert run(program, tiny).splitlines() == [
        "('care_homes_create', ['a@example.com'], 'emails', {'name': 'north', 'attributes': OMIT}, {'progress': True})",
        "('pets_track', [], 'walks')",
        "False False",
        "Literal['pets', 'walks']",
        "Write pets, in as few requests as possible.",
    ]


def test_bulk_reads(source: Path, tmp_path: Path) -> None:
    """An operation that only reads takes its lists in single requests, since a load returns no results."""
    path = source / "paths" / "pets.yaml"
    text = path.read_text(encoding="utf-8").replace(
        "x-braze-retry: unsafe", "x-braze-retry: unsafe\n    x-braze-effect: read", 1
    )
    path.write_text(text, encoding="utf-8")
    build.build(source, tmp_path / "generated")
    assert not (tmp_path / "generated" / build.PACKAGE / build.BULK / "pets.py").exists()


def test_lists_of_responses(tiny: Path) -> None:
    """A list that is always there reads as empty if it is absent or null; one that may be null reads as None."""
    program = """
from braze_generated.models import PetsListResponse, StoredPet
for data in ({}, {"pets": None, "kinds": None}):
    result = PetsListResponse.from_dict(data)
    print(result.pets, result.kinds, StoredPet.from_dict(data).friends)
"""
    assert run(program, tiny).splitlines() == ["[] None None"] * 2


def test_times(tiny: Path) -> None:
    """A time reads as a `Timestamp`, but a datetime without an offset stays one, so that it is never sent."""
    program = """
from datetime import UTC, datetime
import attrs
from braze_generated.models import PetsTrackResponse, Walk
print(repr(PetsTrackResponse.from_dict({"at": "2026-01-05 09:30:00.000 UTC"}).at.datetime))
print(Walk(start=datetime(2026, 1, 5, tzinfo=UTC)).start)
try:
    print(attrs.evolve(Walk(start=datetime(2026, 1, 5))).to_dict())
except ValueError as error:
    print(error)
"""
    assert run(program, tiny).splitlines() == [
        "datetime.datetime(2026, 1, 5, 9, 30, tzinfo=datetime.timezone.utc)",
        "2026-01-05T00:00:00+00:00",
        "a datetime needs a time zone: without one it does not say which time is meant",
    ]
