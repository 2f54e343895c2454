"""Making the generated folder."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import openapi_python_client
import pytest

from generator import build
from generator.__main__ import main

from ..conftest import ROOT

HERE = Path(__file__).parent
TINY = HERE / "tiny" / "openapi"
GOLDEN = HERE / "tiny" / "golden"

# The upstream text of each template that generator/templates replaces. When a hash changes with an upgrade, compare the
# upstream template with ours, take over what matters, and put the new hash here.
OVERRIDDEN = {
    "api_init.py.jinja": "f3b0290732b219be",
    "client.py.jinja": "4eac65762f21014a",
    "endpoint_init.py.jinja": "c1837a037fdbbd85",
    "endpoint_module.py.jinja": "c1b2628053eb4875",
    "literal_enum.py.jinja": "04f2eb9334dd543a",
    "model.py.jinja": "fd1c79680d51c06c",
    "models_init.py.jinja": "4f64a3d6e1b15a56",
    "package_init.py.jinja": "ac15907e32dc39bd",
    "types.py.jinja": "93df9d75883a4eaf",
}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return shutil.copytree(TINY, tmp_path / "openapi")


def change(path: Path, text: str, replacement: str) -> None:
    original = path.read_text(encoding="utf-8")
    assert text in original
    path.write_text(original.replace(text, replacement), encoding="utf-8")


def test_golden(tmp_path: Path) -> None:
    """
    The tiny description gives the golden tree.

    After a wanted change, ``nox -s generate`` makes it anew.
    """
    build.build(TINY, tmp_path / "new")
    assert build.differences(GOLDEN, tmp_path / "new") == []


def test_golden_types() -> None:
    """The golden tree passes the strict type checker."""
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir=/dev/null", "--config-file=", "braze_generated"]
    result = subprocess.run(command, cwd=GOLDEN, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_same_bytes_anywhere(tmp_path: Path) -> None:
    """Two runs give the same bytes, wherever the description lies and whatever it was built into."""
    elsewhere = shutil.copytree(TINY, tmp_path / "deep" / "er" / "openapi")
    for seed, root in enumerate((TINY, elsewhere)):
        target = str(tmp_path / f"generated{seed}")
        command = [sys.executable, "-m", "generator", "--source", str(root), "--target", target]
        # The order of sets differs from process to process.
        environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
        subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    assert build.differences(tmp_path / "generated0", tmp_path / "generated1") == []


def test_current() -> None:
    """The committed output is what the description gives."""
    assert main(["--check"]) == 0


def test_check_lists_differences(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--check` names each file that differs, is missing or is left over, and changes nothing."""
    target = tmp_path / "generated"
    arguments = ["--source", str(source), "--target", str(target)]
    assert main(arguments) == 0
    assert main([*arguments, "--check"]) == 0
    change(source / "schemas/pets.yaml", "    _new_only:\n", "    _only_new:\n")
    (target / "braze_generated" / "left.py").write_text("", encoding="utf-8")
    (target / "STAMP").unlink()
    capsys.readouterr()
    assert main([*arguments, "--check"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "differs: braze_generated/models/pet.py",
        "differs: openapi.json",
        "left over: braze_generated/left.py",
        "missing: STAMP",
    ]
    assert (target / "braze_generated" / "left.py").exists()


SINCE = "- name: since.time[gt]\n        in: "
NAMED = "    name:\n      type: string\n      description: The name."
BROKEN = {
    "dangling": ("schemas/pets.yaml", "'#/Kind'", "'#/Sort'", "$ref #/Sort leads nowhere"),
    "unknown key": (
        "paths/pets.yaml",
        "x-braze-retry: safe",
        "x-retry: safe",
        "the key x-retry is not in the glossary",
    ),
    "not OpenAPI": ("paths/pets.yaml", "{type: integer, minimum: 0", "{type: int", "Failed to parse OpenAPI document"),
    "dropped by the generator": (
        "paths/pets.yaml",
        f"{SINCE}query",
        f"{SINCE}header",
        "Endpoint will not be generated",
    ),
    "unusable name": (
        "schemas/pets.yaml",
        NAMED,
        f"{NAMED}\n    to_dict:\n      type: string\n      description: A name.",
        "to_dict would become the attribute to_dict, which cannot be used",
    ),
}


@pytest.mark.parametrize(("file", "text", "replacement", "message"), BROKEN.values(), ids=BROKEN)
def test_failed_run_changes_nothing(
    source: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    file: str,
    text: str,
    replacement: str,
    message: str,
) -> None:
    """A broken description stops the run with the place of the problem, and the old output stays as it was."""
    target = tmp_path / "generated"
    arguments = ["--source", str(source), "--target", str(target)]
    assert main(arguments) == 0
    before = {path: path.read_bytes() for path in target.rglob("*") if path.is_file()}
    change(source / file, text, replacement)
    assert main(arguments) == 1
    errors = capsys.readouterr().err
    assert message in errors
    assert "nothing was changed" in errors
    assert {path: path.read_bytes() for path in target.rglob("*") if path.is_file()} == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["generated", "openapi"]


def test_swap_in_puts_back(tmp_path: Path) -> None:
    """When the new folder cannot take its place, the old one is put back."""
    target = tmp_path / "generated"
    target.mkdir()
    (target / "old").touch()
    with pytest.raises(FileNotFoundError):
        build.swap_in(tmp_path / "missing", target)
    assert [path.name for path in tmp_path.rglob("*")] == ["generated", "old"]


def test_wrong_tools(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Another version of the formatter is refused, since it would give other bytes."""
    monkeypatch.setattr(build, "version", lambda name: "0.0.1")
    assert main(["--check"]) == 1
    assert "is needed, found: 0.0.1. Run: pip install -r generator/requirements.txt" in capsys.readouterr().err


def test_first_line() -> None:
    """Every generated module says that it is, from what, and by which command."""
    for path in (ROOT / "generated").rglob("*.py"):
        assert path.read_text(encoding="utf-8").startswith(build.HEADER), path


def test_overridden_templates() -> None:
    """The upstream templates that ours replace are the ones that ours were written against."""
    upstream = Path(openapi_python_client.__file__).parent / "templates"
    ours = {path.name for path in (ROOT / "generator" / "templates").glob("*.py.jinja")}
    found = {name: hashlib.sha256((upstream / name).read_bytes()).hexdigest()[:16] for name in sorted(ours)}
    assert found == OVERRIDDEN
