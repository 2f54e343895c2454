"""Combining the files into one document, and the problems that prevent it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import bundle
from generator.source import InvalidDescription, load

from ..conftest import ROOT

TINY = Path(__file__).parent / "tiny" / "openapi"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return shutil.copytree(TINY, tmp_path / "openapi")


def change(path: Path, text: str, replacement: str) -> None:
    original = path.read_text(encoding="utf-8")
    assert text in original
    path.write_text(original.replace(text, replacement), encoding="utf-8")


def place(path: Path, text: str, occurrence: int = 1) -> str:
    """Return the file and line of *text*, as a problem names them."""
    lines = [number for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1) if text in line]
    return f"{path.parent.name}/{path.name}:{lines[occurrence - 1]}".removeprefix("openapi/")


def messages(root: Path) -> list[str]:
    try:
        description = bundle.read(root)
        return [str(problem) for problem in description.problems or description.unused]
    except InvalidDescription as error:
        return [str(problem) for problem in error.problems]


def test_one_document() -> None:
    """Every reference of the bundle leads to a component of the bundle."""
    description = bundle.read(TINY)
    assert description.problems == []
    text = description.to_json()
    assert ".yaml" not in text
    assert list(description.bundle["paths"])[:3] == ["/pets/track", "/pets/list", "/pets/v2/{pet_id}/walks"]
    operations = [operation.id for operation in description.operations]
    assert operations[:3] == ["pets_track", "pets_list", "pets_walks"]
    assert operations[6:9] == [
        "care_homes_residents_list",
        "care_homes_residents_update",
        "care_homes_residents_delete",
    ]
    assert description.bundle["components"]["schemas"]["PetsByName"]["additionalProperties"] == {
        "$ref": "#/components/schemas/StoredPet"
    }


def test_same_text_twice() -> None:
    """The same description gives the same text."""
    assert bundle.read(TINY).to_json() == bundle.read(TINY).to_json()


def test_dangling_file(root: Path) -> None:
    """A reference into a file that is not there names both."""
    change(root / "schemas/pets.yaml", "common.yaml#/Timestamp", "comon.yaml#/Timestamp")
    where = place(root / "schemas/pets.yaml", "comon")
    message = "$ref comon.yaml#/Timestamp leads nowhere: there is no file schemas/comon.yaml"
    assert f"{where}: {message}; did you mean schemas/common.yaml?" in messages(root)


def test_dangling_entry(root: Path) -> None:
    """A reference to an entry that is not there names the file that lacks it."""
    change(root / "schemas/pets.yaml", "{$ref: '#/Kind'}", "{$ref: '#/Sort'}")
    where = place(root / "schemas/pets.yaml", "#/Sort")
    assert f"{where}: $ref #/Sort leads nowhere: schemas/pets.yaml has no entry Sort" in messages(root)


def test_dangling_path(root: Path) -> None:
    """So does the root."""
    change(root / "braze.yaml", "#/walks", "#/runs")
    where = place(root / "braze.yaml", "#/runs")
    # That nothing refers to the entry walks is a consequence.
    assert messages(root) == [
        f"{where}: $ref paths/pets.yaml#/runs leads nowhere: paths/pets.yaml has no entry runs",
    ]


def test_reference_into_part(root: Path) -> None:
    """A reference to a part of a component is a problem."""
    change(root / "schemas/pets.yaml", "{$ref: '#/Kind'}", "{$ref: '#/Pet/properties/name'}")
    assert any("leads into an entry; refer to a whole entry" in message for message in messages(root))


def test_name_taken(root: Path) -> None:
    """Two components of one name are a problem, in any files."""
    with (root / "schemas/common.yaml").open("a", encoding="utf-8") as file:
        file.write("Owner:\n  type: object\n  description: Another.\n")
    here, there = place(root / "schemas/pets.yaml", "Owner:"), place(root / "schemas/common.yaml", "Owner:")
    assert messages(root) == [f"{here}: the name Owner is already used: Owner in {there}"]


def test_name_taken_by_another_kind(root: Path) -> None:
    """So are a schema and a header of one name: TypeScript makes types of both."""
    with (root / "components/headers.yaml").open("a", encoding="utf-8") as file:
        file.write("Owner:\n  description: Another.\n  schema: {type: string}\n")
    assert any("the name Owner is already used: Owner in" in message for message in messages(root))


def test_names_differing_in_case(root: Path) -> None:
    """Two names that become one class in other languages are a problem."""
    with (root / "schemas/common.yaml").open("a", encoding="utf-8") as file:
        file.write("OWNER:\n  type: object\n  description: Another.\n")
    assert any("the name Owner is already used: OWNER in" in message for message in messages(root))


def test_operation_id_taken(root: Path) -> None:
    """Two operations with one id are a problem; openapi-python-client would keep the last."""
    change(root / "paths/pets.yaml", "operationId: pets_walks", "operationId: pets_track")
    first, second = (place(root / "paths/pets.yaml", "operationId: pets_track", number) for number in (1, 2))
    assert messages(root) == [f"{second}: operationId pets_track is already used in {first}"]


def test_path_twice(root: Path) -> None:
    """Two paths cannot refer to one entry."""
    change(root / "braze.yaml", "#/walks", "#/list")
    assert any("/pets/v2/{pet_id}/walks and /pets/list refer to the same entry" in item for item in messages(root))


def test_key_twice(root: Path) -> None:
    """A duplicate key is a problem; a YAML parser would keep the last."""
    change(root / "paths/pets.yaml", "    summary: Write pets\n", "    summary: Write pets\n    summary: Pets\n")
    assert messages(root) == ["paths/pets.yaml:5: the key 'summary' appears twice (first on line 4)"]


def test_inline_path(root: Path) -> None:
    """The root holds references only."""
    change(root / "braze.yaml", "{$ref: paths/pets.yaml#/walks}", "{get: {}}")
    assert any("must be a single $ref into paths/" in message for message in messages(root))


@pytest.mark.parametrize("name", ["paths/birds.yaml", "schemas/birds.yaml"])
def test_unused_file(root: Path, name: str) -> None:
    """A file that nothing refers to is a problem."""
    (root / name).write_text("Bird: {}\n", encoding="utf-8")
    assert any(message.startswith(f"{name}:1: the file is not used") for message in messages(root))


def test_stray_file(root: Path) -> None:
    """So is a file that no rule covers."""
    (root / "notes.yaml").write_text("a: 1\n", encoding="utf-8")
    assert messages(root) == ["notes.yaml:1: no rule covers this file; see README.md"]


def test_unused_entry(root: Path) -> None:
    """And so is an entry that nothing refers to."""
    with (root / "schemas/common.yaml").open("a", encoding="utf-8") as file:
        file.write("Bird:\n  type: object\n")
    where = place(root / "schemas/common.yaml", "Bird:")
    assert messages(root) == [f"{where}: the entry Bird is not used: nothing refers to it"]


def test_all_problems_at_once(root: Path) -> None:
    """All problems are reported, not only the first."""
    change(root / "schemas/pets.yaml", "{$ref: '#/Kind'}", "{$ref: '#/Sort'}")
    change(root / "paths/pets.yaml", "operationId: pets_walks", "operationId: pets_track")
    found = messages(root)
    assert [message.partition(":")[0] for message in found] == ["paths/pets.yaml", "schemas/pets.yaml"]


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        ("no root", lambda root: (root / "braze.yaml").unlink()),
        ("syntax", lambda root: (root / "braze.yaml").write_text("a: [1\n", encoding="utf-8")),
        ("empty", lambda root: (root / "paths/pets.yaml").write_text("", encoding="utf-8")),
        ("not text", lambda root: (root / "paths/pets.yaml").write_bytes(b"\xff\xfe")),
        ("list as key", lambda root: (root / "paths/pets.yaml").write_text("[a]: 1\n", encoding="utf-8")),
    ],
)
def test_unreadable(root: Path, name: str, damage: Callable[[Path], object]) -> None:
    """A file that is not YAML, or not text at all, is one problem with a place."""
    damage(root)
    (message,) = messages(root)
    assert message.startswith(("braze.yaml:", "paths/pets.yaml:")), name


def test_core_schema(tmp_path: Path) -> None:
    """Plain scalars mean what they mean to every other tool that reads the description."""
    path = tmp_path / "a.yaml"
    path.write_text("list: [no, on, 12:30, 2026-01-05, 010, 1_000, true, ~, 1.5, -3, 1e3]\n", encoding="utf-8")
    source, problems = load(path, "a.yaml")
    assert problems == []
    assert source.data == {"list": ["no", "on", "12:30", "2026-01-05", 10, "1_000", True, None, 1.5, -3, 1000.0]}


def test_references_in_examples_are_data(root: Path) -> None:
    """A reference in an example is not followed."""
    change(root / "paths/pets.yaml", "colour: red", "$ref: '#/nowhere'")
    assert messages(root) == []


def test_description_is_read() -> None:
    """The real description has no problems of this kind."""
    assert bundle.read(ROOT / "openapi").problems == []
