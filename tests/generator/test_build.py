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
from generator.__main__ import counted, main
from generator.folders import differences

from ..conftest import ROOT

HERE = Path(__file__).parent
TINY = HERE / "tiny" / "openapi"
GOLDEN = HERE / "tiny" / "golden"

# The upstream text of each template that generator/templates replaces. If a hash changes with an upgrade, compare the
# upstream template with ours, take over what matters, and put the new hash here.
REPLACED = {
    "api_init.py.jinja": "f3b0290732b219be",
    "endpoint_init.py.jinja": "c1837a037fdbbd85",
    "endpoint_module.py.jinja": "c1b2628053eb4875",
    "literal_enum.py.jinja": "04f2eb9334dd543a",
    "model.py.jinja": "fd1c79680d51c06c",
    "models_init.py.jinja": "4f64a3d6e1b15a56",
    "package_init.py.jinja": "ac15907e32dc39bd",
}


def change(path: Path, text: str, replacement: str) -> None:
    original = path.read_text(encoding="utf-8")
    assert text in original
    path.write_text(original.replace(text, replacement), encoding="utf-8")


def test_golden(tiny: Path) -> None:
    """
    The tiny description gives the golden tree. The copy of the runtime in it is not committed.

    After an intended change, ``nox -s generate`` regenerates the tree.
    """
    assert [line for line in differences(GOLDEN, tiny) if "braze_generated/runtime/" not in line] == []


def test_types(tiny: Path) -> None:
    """The generated code passes the strict type checker."""
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir=/dev/null", "--config-file=", "braze_generated"]
    result = subprocess.run(command, cwd=tiny, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_same_bytes_anywhere(tmp_path: Path) -> None:
    """Two runs give the same bytes, from and to any folder, even one that git ignores."""
    elsewhere = shutil.copytree(TINY, tmp_path / "deep" / "er" / "openapi")
    (tmp_path / ".git").mkdir()
    (tmp_path / "ignored").mkdir()
    (tmp_path / "ignored" / ".gitignore").write_text("*\n", encoding="utf-8")
    targets = [tmp_path / "generated", tmp_path / "ignored" / "generated"]
    for seed, (root, target) in enumerate(zip((TINY, elsewhere), targets, strict=True)):
        command = [sys.executable, "-m", "generator", "--source", str(root), "--target", str(target)]
        # The order of sets differs from process to process.
        environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
        subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    assert differences(*targets) == []


def test_current() -> None:
    """The committed output is what the description gives."""
    assert main(["--check"]) == 0


def test_check_lists_differences(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--check` lists each file that differs, is missing or is left over, and changes nothing."""
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


def test_failed_run_changes_nothing(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An invalid description stops the run with the place of the problem, and the old output stays as it was."""
    target = tmp_path / "generated"
    arguments = ["--source", str(source), "--target", str(target)]
    assert main(arguments) == 0
    before = {path: path.read_bytes() for path in target.rglob("*") if path.is_file()}
    change(source / "schemas/pets.yaml", "{$ref: '#/Owner'}\n        - type", "{$ref: '#/Nobody'}\n        - type")
    assert main(arguments) == 1
    errors = capsys.readouterr().err.splitlines()
    assert errors[0].startswith("schemas/pets.yaml:")
    assert errors[0].endswith("$ref #/Nobody leads nowhere: schemas/pets.yaml has no entry Nobody")
    assert errors[-1] == f"1 problem in {source}; nothing was changed"
    assert {path: path.read_bytes() for path in target.rglob("*") if path.is_file()} == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["generated", "openapi"]


def test_counted() -> None:
    """Messages have the right plural."""
    assert [counted(number, "problem") for number in range(3)] == ["0 problems", "1 problem", "2 problems"]


def test_wrong_tools(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Another version of a tool is rejected, since it would give other bytes."""
    monkeypatch.setattr(build, "version", lambda name: "0.0.1")
    assert main(["--check"]) == 1
    assert "is required, found: 0.0.1. Run: pip install -r generator/requirements.txt" in capsys.readouterr().err


def test_replaced_templates() -> None:
    """The upstream templates that ours replace are the ones that ours were written against."""
    upstream = Path(openapi_python_client.__file__).parent / "templates"
    ours = {path.name for path in (ROOT / "generator" / "templates").glob("*.py.jinja")}
    replaced = ours & {path.name for path in upstream.iterdir()}
    found = {name: hashlib.sha256((upstream / name).read_bytes()).hexdigest()[:16] for name in sorted(replaced)}
    assert found == REPLACED
