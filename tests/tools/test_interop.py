"""What the checks of the clients in other languages find. ``nox -s interop`` runs the generators."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from pathlib import Path

import pytest

from braze_client import Braze
from generator.runtime.document import Document
from tools.interop import programs, readme
from tools.interop.checks import HARMLESS, expected, missing, problems_in_log
from tools.interop.generators import OPTIONS

from ..conftest import KEY, ROOT
from .prepared import BASE

LOG = """\
[main] INFO  o.o.codegen.DefaultGenerator - OpenAPI Generator: go (client)
[main] WARN  o.o.codegen.DefaultCodegen - OpenAPI 3.1 support is still in beta. To report an issue, ...
[main] WARN  o.o.codegen.utils.ModelUtils - Failed to get the schema name: null
[main] INFO  o.o.codegen.DefaultGenerator - Model Counts not generated since it's a free-form object
"""

PETS = """export type Pet = {
    /** What it answers to. */
    name: string;
    _new_only?: boolean;
    born?: string | null;
    owner?: Owner | null;
    kind?: Kind;
    [key: string]: unknown;
};
"""


def test_harmless_log() -> None:
    """Harmless notices are ignored, each for a stated reason."""
    assert list(problems_in_log(LOG)) == []
    assert all(HARMLESS.values())


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (
            "[main] INFO  o.o.c.InlineModelResolver - Inline schema created as ApplePush_alert. To ...",
            "ApplePush_alert",
        ),
        ("[main] WARN  o.o.c.l.Swift6 - ErrorResponse (reserved word) cannot be used as model name.", "reserved word"),
        ("[main] ERROR o.o.c.DefaultGenerator - Could not process model", "Could not process"),
    ],
)
def test_problems_in_log(line: str, problem: str) -> None:
    """Invented names, renamed classes and errors are problems, though the generator goes on."""
    (found,) = problems_in_log(LOG + line)
    assert problem in found


def client(folder: Path, types: str = PETS, methods: str = 'petsTrack "/pets/track" pets_list "/pets/list"') -> Path:
    """Write a client in one file, as hey-api does."""
    folder.joinpath("types.ts").write_text(types, encoding="utf-8")
    folder.joinpath("sdk.ts").write_text(f"{methods} PetsWalks `/pets/v2/${{id}}/walks`", encoding="utf-8")
    return folder


def missing_of_pet(folder: Path) -> list[str]:
    """Return what is missing of the operations on pets and of the class Pet."""
    wanted = expected(Document(BASE))
    return [
        problem
        for problem in missing(wanted, folder)
        if problem.startswith(("the operation pets_", "Pet.", "the schema Pet "))
    ]


def test_complete(tmp_path: Path) -> None:
    """A client with every operation and every field is complete, regardless of the style of its names."""
    assert missing_of_pet(client(tmp_path)) == []


def test_operation_missing(tmp_path: Path) -> None:
    """A dropped operation is found."""
    folder = client(tmp_path, methods='petsTrack "/pets/track"')
    assert missing_of_pet(folder) == ["the operation pets_list is missing"]


def test_operation_with_a_longer_name(tmp_path: Path) -> None:
    """An operation whose path is longer does not count."""
    folder = client(tmp_path, methods='petsTrack "/pets/track" petsListAll "/pets/list/all"')
    assert missing_of_pet(folder) == ["the operation pets_list is missing"]


def test_field_missing(tmp_path: Path) -> None:
    """A dropped field is found, even if another class has it or a longer name contains it."""
    types = (
        PETS.replace("    kind?: Kind;\n", "    kinds?: string;\n") + "export type Owner = {\n    kind: string;\n};\n"
    )
    assert missing_of_pet(client(tmp_path, types)) == ["Pet.kind is missing"]


def test_class_missing(tmp_path: Path) -> None:
    """A dropped class is found."""
    assert missing_of_pet(client(tmp_path, PETS.replace("Pet =", "Dog ="))) == ["the schema Pet is missing"]


def test_class_in_a_file_of_its_own(tmp_path: Path) -> None:
    """In the other languages, a class is searched in the file with its name."""
    client(tmp_path, "")
    (tmp_path / "model_pet.go").write_text('"name" "_new_only" "born" "owner"', encoding="utf-8")
    assert missing_of_pet(tmp_path) == ["Pet.kind is missing"]


def program(folder: Path, read: object) -> list[str]:
    """Write a program that claims to have read something, and return the command that runs it."""
    path = folder / "program.py"
    path.write_text(f"print({json.dumps(read)!r})", encoding="utf-8")
    return [sys.executable, str(path)]


def test_program(tmp_path: Path, sandbox_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The output of a program is compared with what the sandbox holds, field by field."""
    monkeypatch.setattr(programs, "KEY", KEY)
    user = "interop-test"
    with Braze(KEY, base_url=sandbox_url) as braze:
        braze.users.track(attributes=[{"external_id": user, "first_name": "Ada"}])
    held = programs.read_back(sandbox_url, user)
    assert held["users"] == [[user, "Ada", None]]
    assert held["campaigns"]
    assert programs.run(program(tmp_path, held), sandbox_url, user) == []
    (problem,) = programs.run(program(tmp_path, {**held, "users": [["somebody", "else", None]]}), sandbox_url, user)
    assert problem.startswith("users: the program read")
    problems = programs.run(program(tmp_path, {**held, "campaigns": []}), sandbox_url, user)
    assert "campaigns: nothing was read" in problems


def test_program_that_fails(tmp_path: Path, sandbox_url: str) -> None:
    """The error of a failed program is reported."""
    path = tmp_path / "program.py"
    path.write_text("raise SystemExit('out of order')", encoding="utf-8")
    (problem,) = programs.run([sys.executable, str(path)], sandbox_url, "u1")
    assert "out of order" in problem


@pytest.mark.parametrize("page", ["README.md", "docs/other-languages.md"])
def test_commands(page: str) -> None:
    """The documentation names what the checks use: versions, generators and the options that matter."""
    text = (ROOT / page).read_text(encoding="utf-8")
    pins = json.loads((ROOT / "tools" / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    for name in ("@hey-api/openapi-ts", "typescript", "@types/node"):
        assert f"{name}@{pins[name]}" in text
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (pin,) = (pin for pin in project["dependency-groups"]["interop"] if pin.startswith("openapi-generator-cli"))
    assert pin in text
    for language, options in OPTIONS.items():
        assert f"`{' '.join((language, *options))}`" in text
    assert readme.blocks("TypeScript")["js"] in text


def test_readme() -> None:
    """The checks find what the README shows for each language."""
    assert readme.options() == {language: list(options) for language, options in OPTIONS.items()}
    assert readme.lines().keys() == OPTIONS.keys()
    code = readme.blocks("TypeScript")
    assert 'import { client } from "./braze/client.gen";\n' in code["ts"]
    assert code["ts"].index("setConfig") < code["ts"].index("campaignsList(")
    assert 'output: "braze"' in code["js"]
    assert "baseUrl: false" in code["js"], "a program that forgets the address would send data to the first instance"
    assert [line.split()[:2] for line in code["sh"].splitlines()] == [
        ["npm", "install"],
        ["npx", "openapi-ts"],
        ["npx", "tsc"],
        ["node", "out/main.js"],
    ]


def test_unknown_names(tmp_path: Path) -> None:
    """A line of the README with a name that the client does not have is found."""
    client = tmp_path / "client.php"
    client.write_text("<?php class Configuration { function getDefaultConfiguration() {} function setHost() {} }")
    assert readme.unknown_names("php", tmp_path) == ["README.md: there is no setAccessToken in the client"]


def test_programs_of_the_page() -> None:
    """The programs in the documentation are the ones that are compiled and run."""
    page = (ROOT / "docs" / "other-languages.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```(ts|java)\n(.*?)^```", page, re.M | re.S)
    assert [language for language, _ in blocks] == ["ts", "java"]
    folder = ROOT / "tools" / "interop"
    programs = {"ts": folder / "typescript" / "main.ts", "java": folder / "java" / "Main.java"}
    for language, block in blocks:
        program = programs[language].read_text(encoding="utf-8")
        for paragraph in block.strip("\n").split("\n\n"):
            assert f"{paragraph}\n" in program
