"""The steps of docs/maintain-the-description.md, on a copy of the description."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from braze_generated.runtime.document import Document
from generator.__main__ import main

from ..conftest import ROOT

PAGE = (ROOT / "docs" / "maintain-the-description.md").read_text(encoding="utf-8")
LINE, OPERATION, SCHEMAS = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.M | re.S)
GENERATED, REJECTED = re.findall(r"^```text\n(.*?)^```", PAGE, re.M | re.S)
(CALL,) = re.findall(r"^```python\n(.*?)^```", PAGE, re.M | re.S)

PROGRAM = """\
import json, pathlib, sys
from braze_client import Braze, models
from braze_sandbox import Sandbox

sandbox = Sandbox(description=json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")))
braze = Braze(api_key="any", base_url="http://127.0.0.1", transport=sandbox.transport())
result = (
{call})
print(sandbox.requests[-1].operation, sandbox.requests[-1].status, result.to_dict())
"""


def add(folder: Path) -> None:
    """Do what the page says, in a description that does not have the endpoint."""
    index = folder / "braze.yaml"
    before = "  /users/track: "
    text = index.read_text(encoding="utf-8")
    assert before in text
    index.write_text(text.replace(before, LINE + before), encoding="utf-8")
    for name, block in (("paths", OPERATION), ("schemas", SCHEMAS)):
        path = folder / name / "users.yaml"
        path.write_text(f"{path.read_text(encoding='utf-8')}\n{block}", encoding="utf-8")


def remove(folder: Path) -> None:
    """Remove what the page adds, which is there once somebody has followed the page."""
    index = folder / "braze.yaml"
    endpoint = LINE.partition("{")[0]
    lines = index.read_text(encoding="utf-8").splitlines(keepends=True)
    index.write_text("".join(line for line in lines if not line.startswith(endpoint)), encoding="utf-8")
    for name, block in (("paths", OPERATION), ("schemas", SCHEMAS)):
        path = folder / name / "users.yaml"
        added = "|".join(re.findall(r"^\w+(?=:)", block, re.M))
        entry = re.compile(rf"\n*^(?:{added}):\n(?:[ #].*\n|\n)*", re.M)
        path.write_text(entry.sub("\n", path.read_text(encoding="utf-8")), encoding="utf-8")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A copy of the description with the endpoint of the page."""
    folder = shutil.copytree(ROOT / "openapi", tmp_path / "openapi")
    remove(folder)
    add(folder)
    return folder


def test_followed_before(source: Path) -> None:
    """Whether somebody has followed the page before is the same for these tests."""
    before = (source / "paths" / "users.yaml").read_text(encoding="utf-8")
    remove(source)
    assert "users_unite" not in (source / "paths" / "users.yaml").read_text(encoding="utf-8")
    add(source)
    assert (source / "paths" / "users.yaml").read_text(encoding="utf-8").rstrip() == before.rstrip()


def test_added(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The endpoint becomes a method, and a sandbox with the new description responds to it."""
    operations = {operation.id for operation in Document.load().operations}
    target = tmp_path / "generated"
    if "users_unite" in operations:  # somebody has followed the page
        before = shutil.copytree(source, tmp_path / "before")
        remove(before)
        assert main(["--source", str(before), "--target", str(target)]) == 0
        capsys.readouterr()
    else:
        shutil.copytree(ROOT / "generated", target)
    assert main(["--source", str(source), "--target", str(target)]) == 0
    output = capsys.readouterr().out
    assert output.startswith(f"generated/: {len(operations | {'users_unite'})} operations, ")
    # The numbers change with the description.
    assert re.sub(r"\d+", "1", output) == re.sub(r"\d+", "1", GENERATED)
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(call=textwrap.indent(CALL, "    ")), str(target / "openapi.json")],
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(target), *sys.path))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stdout == "users_unite 202 {'message': 'success'}\n", result.stderr


def test_rejected(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The problems that the page describes are reported as it shows, and nothing is written."""
    path = source / "paths" / "users.yaml"
    text = path.read_text(encoding="utf-8")
    broken = text.replace("    summary: Merge users into others\n", "    sumary: Merge users into others\n")
    head, tags, tail = broken.partition(
        "    tags: [users]\n    security: [{apiKey: []}]\n    x-braze-permission: users.unite\n"
    )
    broken = head + tags.replace("[users]", "users") + tail
    path.write_text(broken, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["--source", "openapi", "--target", "generated"]) == 1
    # The lines move with every change of the file.
    assert re.sub(r":\d+:", ":1:", capsys.readouterr().err) == re.sub(r":\d+:", ":1:", REJECTED)
    assert not Path("generated").exists()
