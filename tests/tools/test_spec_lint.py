"""The lint step finds defects with third-party tools."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tools import spec_lint

from ..conftest import ROOT

pytestmark = pytest.mark.node

TINY = ROOT / "tests" / "generator" / "tiny" / "openapi"

ROOT_FILE = "braze.yaml"
PETS = "paths/pets.yaml"
SCHEMAS = "schemas/pets.yaml"

# What is wrong, file, text, its replacement.
SEEDS = [
    ("no version", ROOT_FILE, "  version:", "  x-version:"),
    ("no title", ROOT_FILE, "  title:", "  x-title:"),
    ("version of OpenAPI", ROOT_FILE, "openapi: 3.1.0", "openapi: 3.9.0"),
    ("unknown security scheme", PETS, "security: [{apiKey: []}]", "security: [{token: []}]"),
    ("no security", PETS, "    security: [{apiKey: []}]\n", ""),
    ("bad status", PETS, "      5XX: {", "      900: {"),
    ("documentation without address", PETS, "      url: https://www.braze.com/docs/pets/track", "      x-url: none"),
    ("unknown key", PETS, "    summary: Write pets\n", "    summary: Write pets\n    sumary: Write pets\n"),
    ("no summary", PETS, "    summary: Write pets\n", ""),
    ("deprecated no boolean", PETS, "deprecated: true", "deprecated: since 2026"),
    ("path parameter not declared", PETS, "name: pet_id", "name: pet_ids"),
    ("path parameter not required", PETS, "        required: true\n        description: Id", "        description: Id"),
    ("place of a parameter", PETS, "in: path", "in: body"),
    ("parameter without schema", PETS, "schema: {type: string, description: Id of the pet.}", "x-schema: {}"),
    ("keyword of OpenAPI 3.0", SCHEMAS, "    kind: {$ref: '#/Kind'}", "    kind: {type: string, nullable: true}"),
    ("response example of a wrong type", PETS, "{message: ", "{message: 1, was: "),
    ("unknown type", SCHEMAS, "{type: string}\n    from", "{type: text}\n    from"),
    ("wrong key of a schema", SCHEMAS, "required: [name]", "required: name"),
    ("bad pattern", SCHEMAS, "items: {type: string}\n    from", "items: {type: string, pattern: '['}\n    from"),
    ("enum and type disagree", SCHEMAS, "enum: [cat, Cat, dog]", "enum: [cat, Cat, 3]"),
    ("dangling reference", SCHEMAS, "{$ref: '#/Kind'}", "{$ref: '#/Sort'}"),
    ("unused tag", ROOT_FILE, "tags:\n", "tags:\n  - name: birds\n"),
]
# These show only in the bundle, which the house rules refuse to make.
REFUSED = [
    ("no responses", PETS, "    responses:\n", "    x-responses:\n"),
    ("default not in enum", SCHEMAS, "enum: [cat, Cat, dog]", "enum: [cat, Cat, dog]\n  default: cow"),
]


def with_defect(folder: Path, file: str, text: str, replacement: str) -> Path:
    """Return a copy of the tiny description in which *text* is replaced."""
    root = shutil.copytree(TINY, folder / "openapi")
    original = (root / file).read_text(encoding="utf-8")
    assert text in original
    (root / file).write_text(original.replace(text, replacement, 1), encoding="utf-8")
    return root


@pytest.mark.parametrize(("file", "text", "replacement"), [seed[1:] for seed in SEEDS], ids=[seed[0] for seed in SEEDS])
def test_seeded_defect(tmp_path: Path, file: str, text: str, replacement: str) -> None:
    """A defect put into a valid description is found by Redocly or openapi-spec-validator."""
    found = spec_lint.findings(with_defect(tmp_path, file, text, replacement))
    assert [line for line in found if "house rules" not in line], found


@pytest.mark.parametrize(
    ("file", "text", "replacement"), [seed[1:] for seed in REFUSED], ids=[seed[0] for seed in REFUSED]
)
def test_refused_defect(tmp_path: Path, file: str, text: str, replacement: str) -> None:
    """A defect that no tool finds in the sources is found by our own rules."""
    assert spec_lint.findings(with_defect(tmp_path, file, text, replacement))


def test_sound() -> None:
    """The description that the defects are put into has none itself."""
    assert spec_lint.findings(TINY) == []


def test_disagreement() -> None:
    """A difference between two bundles is reported with its place; the order of keys does not matter."""
    ours = {"a": {"b": 1, "c": [1, 2]}, "d": True}
    assert list(spec_lint.differences(ours, {"d": True, "a": {"c": [1, 2], "b": 1.0}})) == []
    theirs = {"a": {"b": 2, "c": [1, 3], "e": 1}, "d": 1}
    assert list(spec_lint.differences(ours, theirs)) == ["#/a/b", "#/a/c/1", "#/a/e", "#/d"]
