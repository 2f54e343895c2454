"""What the generator cannot express is a problem with a place in the description, before anything is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import build
from generator.source import InvalidDescription

PETS = "paths/pets.yaml"
SCHEMAS = "schemas/pets.yaml"
HOMES = "schemas/care_homes.yaml"
SINCE = "- name: since.time[gt]\n        in: "
NAME = "    name:\n      type: string\n      description: The name.\n"
WALKS = "      description: Their walks.\n      items: {type: string}"

# File, text, its replacement, the file and the entry of the problem, and its message.
CASES = {
    "sent and received": (
        SCHEMAS,
        "friends:\n      type: array\n      description: Other pets.\n      items: {$ref: '#/StoredPet'}",
        "friends:\n      type: array\n      description: Other pets.\n      items: {$ref: '#/Owner'}",
        (SCHEMAS, "Owner:"),
        "Owner is both sent (by pets_track) and received (from pets_track), but an absent field reads as OMIT in a "
        "request and as None in a response; describe a schema for each",
    ),
    "dropped by the parser": (
        PETS,
        f"{SINCE}query",
        f"{SINCE}header",
        (PETS, "  get:"),
        "Endpoint will not be generated",
    ),
    "unusable attribute": (
        SCHEMAS,
        NAME,
        f"{NAME}    to_dict:\n      type: string\n      description: A name.\n",
        (SCHEMAS, "    to_dict:"),
        "to_dict would become the attribute to_dict, which cannot be used",
    ),
    "another name for a class": (
        SCHEMAS,
        "Counts",
        "HTTPCounts2x",
        (SCHEMAS, "HTTPCounts2x:"),
        "there would be no class HTTPCounts2x; openapi-python-client derives another name",
    ),
    "one name for two arguments": (
        SCHEMAS,
        "    note:\n",
        "    pet_id:\n",
        (PETS, "  post:"),
        "2 parameters or properties would become the argument pet_id",
    ),
    "an argument with the name of an option": (
        HOMES,
        "    attributes: {",
        "    progress:\n      type: string\n      description: A name.\n    attributes: {",
        ("paths/care_homes.yaml", "  post:"),
        "a parameter or property would become progress, which every method of braze.bulk has",
    ),
    "list of lists of objects": (
        SCHEMAS,
        WALKS,
        "      description: Their walks.\n      items: {type: array, items: {$ref: '#/Named'}}",
        (SCHEMAS, "PetsTrackRequest:"),
        "PetsTrackRequest has a list of lists of objects, which cannot be decoded",
    ),
    "file in an object": (
        SCHEMAS,
        "      type: integer\n      description: Number",
        "      type: string\n      format: binary\n      description: Number",
        (SCHEMAS, "Owner:"),
        "only the body of a request can have a file as a property",
    ),
    "typed members of a response": (
        HOMES,
        "      description: Its id.\n  additionalProperties: {}",
        "      description: Its id.\n  additionalProperties: {type: integer}",
        (HOMES, "StoredHome:"),
        "the members of a response that are not declared can have any value",
    ),
    "name of the empty response": (
        HOMES,
        "StoredHome",
        "EmptyResponse",
        (HOMES, "EmptyResponse:"),
        "the name EmptyResponse is that of the model of a response without content",
    ),
    "body without properties": (
        SCHEMAS,
        "  required: [who]\n  properties:\n",
        "  patternProperties:\n",
        (PETS, "    requestBody:"),
        "the body must be an object with properties",
    ),
    "items that are not a list": (
        PETS,
        "size: 100, items: pets}",
        "size: 100, items: kinds}",
        (PETS, "    x-braze-pagination:"),
        "items must be the path of a list in the response",
    ),
}


@pytest.mark.parametrize(("file", "text", "replacement", "place", "message"), CASES.values(), ids=CASES)
def test_problem(
    source: Path, tmp_path: Path, file: str, text: str, replacement: str, place: tuple[str, str], message: str
) -> None:
    """A problem names file and line, and says what is wrong."""
    path = source / file
    original = path.read_text(encoding="utf-8")
    assert text in original
    path.write_text(original.replace(text, replacement), encoding="utf-8")
    with pytest.raises(InvalidDescription) as caught:
        build.build(source, tmp_path / "generated")
    problems = [problem for problem in caught.value.problems if message in problem.message]
    assert problems, str(caught.value)
    lines = (source / place[0]).read_text(encoding="utf-8").splitlines()
    assert {problem.file for problem in problems} == {place[0]}
    assert all(lines[problem.line - 1].startswith(place[1]) for problem in problems), [*map(str, problems)]
