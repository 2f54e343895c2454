"""Each house rule notices when it is broken."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import bundle, rules
from generator.source import InvalidDescription, Problem

from ..conftest import ROOT

TINY = ROOT / "tests" / "generator" / "tiny" / "openapi"

PETS = "paths/pets.yaml"
SCHEMAS = "schemas/pets.yaml"
HOME = "paths/care_homes.yaml"
HOMES = "schemas/care_homes.yaml"


def described(**names: str) -> tuple[str, str, str]:
    """Return what seeds an extension that says where the fields of items are described."""
    sound = {"items": "pets", "operation": "pets_list", "objects": "pets", "property": "name", "parameter": "page"}
    mapping = ", ".join(f"{key}: {name}" for key, name in (sound | {"fields": "friends"} | names).items())
    retry = "    x-braze-retry: unsafe\n"
    return PETS, f"{retry}    x-braze-limits", f"{retry}    x-braze-item-fields: {{{mapping}}}\n    x-braze-limits"


# File, text, its replacement, and what the problem must say.
SEEDS = [
    (PETS, "operationId: pets_track", "operationId: track_pets", "the naming rule requires pets_track"),
    (PETS, "tags: [pets]", "tags: [animals]", "tags must be [pets]"),
    (PETS, "summary: Write pets", "summary: Write pets.", "ends with a period"),
    (PETS, "summary: Write pets", f"summary: {'Write ' * 12}", "more than 60 characters"),
    (PETS, "    summary: Write pets\n", "", "summary is missing"),
    (PETS, "    x-braze-permission: pets.track\n", "", "x-braze-permission is missing"),
    (PETS, "    x-braze-retry: unsafe\n", "", "x-braze-retry is missing"),
    (PETS, "x-braze-retry: unsafe", "x-braze-retry: never", "x-braze-retry: 'never' is not one of"),
    (PETS, "limit: 100\n", "limit: 0\n", "x-braze-rate-limit: limit: 0 is less than the minimum"),
    (PETS, "    x-braze-replacement: Use walks.\n", "", "x-braze-replacement is missing"),
    (PETS, "{style: page, page: page,", "{style: page, page: seite,", "there is no parameter seite"),
    (
        PETS,
        "{style: page,",
        "{style: pages,",
        "style: 'pages' is not one of page, offset, index, cursor, window; did you mean page",
    ),
    (PETS, "max_bytes: 4194304}", "max_kilobytes: 4096}", "the key max_kilobytes is not allowed here"),
    (PETS, "security: [{apiKey: []}]", "security: []", "security must be"),
    (
        PETS,
        "https://www.braze.com/docs/pets/track",
        "https://example.com/",
        "must be a page of the Braze documentation",
    ),
    (PETS, "    x-braze-retry: unsafe\n    x-b", "    x-x: 1\n    x-b", "the key x-x is not in the glossary"),
    (PETS, "x-braze-retry: unsafe", "x-braze-instance: {}", "x-braze-instance is allowed only on: server"),
    (PETS, "      required: true\n      content", "      content", "a body must be `required: true`"),
    (PETS, "schemas/pets.yaml#/PetsTrackRequest}", "schemas/pets.yaml#/Pet}", "must be a $ref to PetsTrackRequest"),
    (PETS, "            one_pet:", "            OnePet:", "needs a snake_case name"),
    (PETS, "              summary: One pet\n", "", "a summary and a value"),
    (PETS, "X-RateLimit-Reset:", "X-Reset:", "does not declare the three rate-limit headers"),
    (PETS, "      4XX: {", "      '400': {", "the responses must be the documented 2xx"),
    (PETS, "        example: rex\n", "", "the parameter pet_id needs a description and an example"),
    (PETS, "        required: true\n        description: Id", "        description: Id", "must be required"),
    (
        PETS,
        "schema: {type: string, description: Id of the pet.}",
        "schema: {type: string}",
        "must have the same description",
    ),
    (PETS, "description: Lists pets.", f"description: {'x' * 120}", "characters; at most 120 are allowed"),
    (
        SCHEMAS,
        "What it answers to.\n    _new",
        "What it answers to.\n      title: N\n    _new",
        "title is not allowed",
    ),
    (SCHEMAS, "      description: Whether a pet that exists is left alone.\n", "", "a description is missing"),
    (SCHEMAS, "enum: [cat, Cat, dog]", "enum: [cat, null]", "null is not allowed in an enum"),
    (SCHEMAS, "    kind: {$ref: '#/Kind'}", "    kind: {type: string, enum: [a], description: A.}", "must be a named"),
    (SCHEMAS, "    kind: {$ref: '#/Kind'}", "    kind: {anyOf: [{type: string}], description: A.}", "a union must be"),
    (
        SCHEMAS,
        "    owner:\n      description: Who feeds it.",
        "    owner:\n      type: object",
        "must be a named component",
    ),
    (
        SCHEMAS,
        "kind: {$ref: '#/Kind'}",
        "kind: {$ref: '#/Kind', minLength: 1}",
        "the only sibling of a $ref may be a description",
    ),
    (SCHEMAS, "additionalProperties: {}", "additionalProperties: true", "must not be a boolean"),
    (SCHEMAS, "fields: [born, owner]", "fields: [born, keeper]", "there is no property keeper"),
    (SCHEMAS, "required: [name]\n  x-b", "required: [nom]\n  x-b", "there is no property nom"),
    (SCHEMAS, "- {$ref: '#/Named'}", "- {required: [name]}", "anyOf must not contain `required`"),
    (SCHEMAS, "- {$ref: '#/Named'}", "- {type: array, items: {}}", "must not have an array as a member"),
    (
        SCHEMAS,
        "items: {type: string}\n    from",
        "items: {type: string}\n      default: []\n    from",
        "default is not",
    ),
    (SCHEMAS, "x-braze-known-values: [success, queued]", "enum: [success]", "a response must not have a closed enum"),
    (
        SCHEMAS,
        "    at: {$ref: common.yaml#/Timestamp}",
        "    at: {type: string, format: date-time, description: A.}",
        "promise",
    ),
    (SCHEMAS, "PetsByName", "pets_by_name", "is not PascalCase"),
    (SCHEMAS, "- {$ref: '#/Named'}", "- {type: array, items: {type: string}}", "only StringOrStrings may"),
    (HOME, "operationId: care_homes_delete", "operationId: care_homes_remove", "requires care_homes_delete"),
    (
        HOME,
        "'204':\n        description: Delete home.",
        "'200':\n        description: Gone.",
        "one media type, which is",
    ),
    (
        HOME,
        "multipart/form-data:",
        "application/xml:",
        "the only other media type of a body may be multipart/form-data",
    ),
    (*described(items="cats"), "there is no property cats"),
    (*described(), "there is no parameter page"),
    (*described(operation="pets_lits"), "there is no operation pets_lits; did you mean pets_list"),
    (*described(objects="animals"), "there is no property animals"),
    (*described(property="title"), "there is no property title"),
    (*described(fields="columns"), "there is no property columns"),
    (*described(), "there is no property type"),
    (*described(colour="red"), "the key colour is not allowed here"),
    (HOME, "start: startIndex", "start: index", "there is no parameter index"),
    ("braze.yaml", "  - name: pets\n", "  - name: birds\n", "the tag pets is not declared"),
    ("braze.yaml", "id: US-01", "id: us1", "x-braze-instance: id: 'us1' does not match"),
]


@pytest.mark.parametrize(("file", "text", "replacement", "message"), SEEDS, ids=[f"{s[2][:30]}" for s in SEEDS])
def test_seeded_problem(tmp_path: Path, file: str, text: str, replacement: str, message: str) -> None:
    """A mistake in a valid description is reported with its file and line."""
    root = shutil.copytree(TINY, tmp_path / "openapi")
    original = (root / file).read_text(encoding="utf-8")
    assert text in original
    (root / file).write_text(original.replace(text, replacement), encoding="utf-8")
    problems = problems_in(root)
    found = [problem for problem in problems if message in problem.message]
    assert found, [str(problem) for problem in problems]
    assert all(problem.file == file and problem.line >= 1 for problem in found)


def problems_in(root: Path) -> list[Problem]:
    try:
        return rules.check(bundle.read(root))
    except InvalidDescription as error:
        return error.problems


def test_sound() -> None:
    """The description that the mistakes are put into has none of its own."""
    assert rules.check(bundle.read(TINY)) == []
