"""Odd files and misspelled words: each is refused with its file and line, and nothing is written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.__main__ import main

from ..conftest import ROOT

PETS = "paths/pets.yaml"
SCHEMAS = "schemas/pets.yaml"
KIND = "    kind: {$ref: '#/Kind'}\n"
BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join([f'*{old}'] * 10)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)

# The whole content of schemas/odd.yaml, and the message, which begins with the line.
FILES: dict[str, tuple[str | bytes, str]] = {
    "alias bomb": (BOMB, "2: not valid YAML: an alias is not allowed; use $ref"),
    "recursive alias": ("A: &a\n  b: *a\n", "2: not valid YAML: an alias is not allowed; use $ref"),
    "merge key": ("A: &a {type: object}\nB:\n  <<: *a\n", "3: not valid YAML: an alias is not allowed; use $ref"),
    "merge key without alias": ("A:\n  <<: {type: object}\n", "2: the key << is not allowed here"),
    "long integer": (f"A:\n  minimum: {'9' * 5000}\n", f"2: not valid YAML: {'9' * 20}... is not a number of 64 bits"),
    "infinite number": ("A:\n  maximum: 1e999\n", "2: not valid YAML: 1e999 is not a number of 64 bits"),
    "control character": ("A: {}\nB: \x07\n", "2: not valid YAML: the character U+0007 is not allowed"),
    "tab": ("A:\n\tb: c\n", "2: not valid YAML: found character '\\t' that cannot start any token"),
    "list": ("- a\n- b\n", "1: the file is not a mapping"),
    "scalar": ("text\n", "1: the file is not a mapping"),
    "empty": ("# nothing\n", "1: the file is empty"),
    "two documents": (
        "A: {}\n---\nB: {}\n",
        "2: not valid YAML: but found another document",
    ),
    "not UTF-8": (b"A: {}\nB: \xff\n", "2: not UTF-8: invalid start byte"),
    "half a character": ('A: {}\nB: "\\ud83d"\n', "2: not valid YAML: an escape stands for half a character"),
    "half a character as key": ('A: {}\n"\\ud83d": 1\n', "2: not valid YAML: an escape stands for half a character"),
    "python object": ("A: !!python/object:os.system {}\n", "1: the tag !!python/object:os.system is not allowed"),
    "own tag": ("A: !mine text\n", "1: the tag !mine is not allowed"),
    "timestamp": ("A: !!timestamp 2026-01-05\n", "1: the tag !!timestamp is not allowed"),
    "not an integer": ("A: !!int five\n", "1: not valid YAML: five is not a number of 64 bits"),
    "list as key": ("A: {}\n[a]: {}\n", "2: a key is not a string"),
    "key twice": ("A: {}\nA: {}\n", "2: the key 'A' appears twice (first on line 1)"),
    "deep": ("A: " + "[" * 5000 + "]" * 5000 + "\n", "1: nested too deeply"),
    "text as a schema": ("A: text\n", "1: A: must be a mapping"),
    "date as a name": (
        "A: {$ref: '#/2026-01-05'}\n2026-01-05: {description: A day.}\n",
        "2: the name 2026-01-05 is not",
    ),
    "itself": ("A: {$ref: '#/A'}\n", "1: A refers to itself"),
    "each other": ("A: {anyOf: [{$ref: '#/B'}]}\nB: {oneOf: [{$ref: '#/A'}]}\n", "1: A refers to itself"),
    "outside": ("A: {$ref: '../../secret.yaml#/A'}\n", "1: $ref ../../secret.yaml#/A leads nowhere: there is no file"),
    "list as properties": ("A:\n  properties: [a]\n", "2: properties: must be a mapping"),
    "text as required": ("A:\n  type: object\n  required: name\n", "3: required: must be a list"),
}

# File, text, its replacement, the text of the line, and what the message says.
WORDS = {
    "type": (SCHEMAS, "type: integer", "type: int", "type: int", "did you mean integer?"),
    "key of a schema": (
        SCHEMAS,
        "      description: The name.",
        "      desciption: The name.",
        "desciption",
        "description?",
    ),
    "key of an operation": (PETS, "    summary: Write", "    sumary: Write", "sumary:", "did you mean summary?"),
    "method": (PETS, "  post:\n    operationId: pets_track", "  psot:\n    operationId: pets_track", "psot:", "post?"),
    "extension": (PETS, "x-braze-permission: pets", "x-braze-permision: pets", "permision", "x-braze-permission?"),
    "key of an extension": (PETS, "per_contract: true", "per_contrat: true", "per_contrat", "per_contract?"),
    "component": (SCHEMAS, "- {$ref: '#/Named'}", "- {$ref: '#/Namd'}", "'#/Namd'", "did you mean Named?"),
    "file": (SCHEMAS, "at: {$ref: common.yaml", "at: {$ref: comon.yaml", "comon", "schemas/common.yaml?"),
    "required property": (SCHEMAS, "required: [name]\n  x-b", "required: [nmae]\n  x-b", "Pet:", "did you mean name?"),
    "parameter of a pagination": (PETS, "page: page, first", "page: pge, first", "page: pge", "did you mean page?"),
    "items of a pagination": (PETS, "items: pets}", "items: pest}", "items: pest}", "did you mean pets?"),
    "field of a limit": (PETS, "fields: [pets, walks]", "fields: [pets, walk]", "[pets, walk]", "did you mean walks?"),
    "field of a rule": (PETS, "fields: [page, ", "fields: [pagee, ", "[pagee, ", "did you mean page?"),
    "member of a request": (PETS, "value: {pets: [{name: Rex,", "value: {pest: [{name: Rex,", "pest:", "mean pets?"),
    "member of a response": (
        PETS,
        "pets: {rex: {name: Rex}}",
        "pets: {rex: {nmae: Rex}}",
        "nmae",
        "did you mean name?",
    ),
    "kind of a member": (PETS, "value: {pets: [{name: Rex,", "value: {pets: [{name: 5,", "name: 5", "must be a string"),
    "value of a parameter": (PETS, "        example: 0\n", "        example: zero\n", "zero", "must be an integer"),
    "Python name": (
        SCHEMAS,
        KIND,
        f"{KIND}    Kind: {{$ref: '#/Kind'}}\n",
        "    Kind:",
        "both become the attribute kind",
    ),
}


def generate(source: Path, target: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return the problems that the generator reports."""
    assert main(["--source", str(source), "--target", str(target)]) == 1
    assert not target.exists()
    *problems, last = capsys.readouterr().err.splitlines()
    assert last.endswith("nothing was changed")
    return problems


@pytest.mark.parametrize(("content", "message"), FILES.values(), ids=FILES)
def test_odd_file(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | bytes, message: str
) -> None:
    """An odd file is one problem with a line, never a traceback."""
    path = source / "schemas" / "odd.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    schemas = (source / SCHEMAS).read_text(encoding="utf-8")
    (source / SCHEMAS).write_text(schemas.replace(KIND, f"{KIND}    odd: {{$ref: odd.yaml#/A}}\n"), encoding="utf-8")
    problems = generate(source, tmp_path / "generated", capsys)
    assert problems[0].startswith(f"schemas/odd.yaml:{message}"), problems
    assert [problem for problem in problems if not problem.startswith("schemas/odd.yaml:")] == []


@pytest.mark.parametrize(("file", "text", "replacement", "line", "message"), WORDS.values(), ids=WORDS)
def test_misspelled(
    source: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    file: str,
    text: str,
    replacement: str,
    line: str,
    message: str,
) -> None:
    """A misspelled word is one problem: its consequences are left out, and the likely word is named."""
    original = (source / file).read_text(encoding="utf-8")
    assert text in original
    changed = original.replace(text, replacement, 1)
    (source / file).write_text(changed, encoding="utf-8")
    (problem,) = generate(source, tmp_path / "generated", capsys)
    number = next(number for number, found in enumerate(changed.splitlines(), 1) if line in found)
    assert problem.startswith(f"{file}:{number}: ")
    assert message in problem


def test_no_source(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder without a description is one problem."""
    (problem,) = generate(tmp_path / "nowhere", tmp_path / "generated", capsys)
    assert problem.startswith("braze.yaml:1: missing: the description has no root in")


def test_emoji(source: Path, tmp_path: Path) -> None:
    """An emoji stays what it is, in a value and in a name, however it is written."""
    path = source / SCHEMAS
    text = path.read_text(encoding="utf-8")
    text = text.replace("enum: [cat, Cat, dog]", 'enum: [cat, Cat, "\\ud83d\\udc36 dog", "😺"]')
    path.write_text(text.replace(KIND, f'{KIND}    "\\U0001f600 mood": {{$ref: "#/Kind"}}\n'), encoding="utf-8")
    assert main(["--source", str(source), "--target", str(tmp_path / "generated")]) == 0
    package = tmp_path / "generated" / "braze_generated"
    assert '"🐶 dog",\n    "😺",\n' in (package / "models" / "kind.py").read_text(encoding="utf-8")
    assert '"name": "😀 mood"' in (package / "models" / "pet.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["notes.txt", "braze_generated/mine.py", "openapi.json"])
def test_foreign_file(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """A target with a file that was not generated is not replaced."""
    target = tmp_path / "generated"
    arguments = ["--source", str(source), "--target", str(target)]
    if name != "openapi.json":
        assert main(arguments) == 0
    (target / name).parent.mkdir(exist_ok=True)
    (target / name).write_text("mine\n", encoding="utf-8")
    capsys.readouterr()
    assert main(arguments) == 1
    message = f"{target} has files that were not generated: {name}; nothing was changed\n"
    assert capsys.readouterr().err == message
    assert (target / name).read_text(encoding="utf-8") == "mine\n"


@pytest.mark.parametrize("kind", ["file", "link"])
def test_target_is_no_folder(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str) -> None:
    """A file or a link is not replaced."""
    target = tmp_path / "generated"
    if kind == "file":
        target.write_text("mine\n", encoding="utf-8")
    else:
        (tmp_path / "elsewhere").mkdir()
        target.symlink_to(tmp_path / "elsewhere")
    assert main(["--source", str(source), "--target", str(target)]) == 1
    assert capsys.readouterr().err == f"{target} is not a folder; nothing was changed\n"
    assert target.is_symlink() == (kind == "link")


KILLED = """
import os, sys
from pathlib import Path
from generator.__main__ import main

rename = Path.rename

def killed(self, target):
    if self.name == "new":
        os._exit(9)  # between the two renames
    return rename(self, target)

Path.rename = killed
main(sys.argv[1:])
"""


def test_killed_between_the_renames(source: Path, tmp_path: Path) -> None:
    """The run after one that was killed has the old output, and replaces it."""
    target = tmp_path / "generated"
    arguments = ["--source", str(source), "--target", str(target)]
    assert main(arguments) == 0
    killed = subprocess.run([sys.executable, "-c", KILLED, *arguments], cwd=ROOT, check=False)
    assert killed.returncode == 9
    assert not target.exists()
    assert main(arguments) == 0
    assert main([*arguments, "--check"]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["generated", "openapi"]
