"""The documentation site: the calls that it shows, its pages, and the check of its links."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import httpx
import pytest

import braze_client
import braze_sandbox
from generator import bundle
from tools.site import links, pages
from tools.site.described import Operation, Reference
from tools.site.examples import ADDRESS, CLIENT

from ..conftest import KEY, ROOT

DESCRIPTION = bundle.read(ROOT / "openapi")
REFERENCE = Reference(DESCRIPTION)
OPERATIONS = {operation.id: (operation, calls, pages) for operation, calls, pages in pages.written_out(REFERENCE)}
CALLS = [(name, number) for name, (_, calls, _) in OPERATIONS.items() for number, _ in enumerate(calls)]
PAGED = [name for name, (_, _, program) in OPERATIONS.items() if program]


@pytest.fixture
def prepared(name: str, fresh: str, control: httpx.Client) -> str:
    """The address of a sandbox that holds what the examples of an operation need and no call can tell it."""
    if name == "content_blocks_update":
        block = {"content_block_id": "e16a4b72-93cf-4d08-a5e7-70f2c8d1b934", "name": "spring", "state": "draft"}
        block["content"] = "<p>Spring</p>"
        control.post("seed", json={"content_blocks": [block]}).raise_for_status()
    return fresh


def check_received(control: httpx.Client, operation: Operation, body: Any) -> None:
    """Assert that what the sandbox received last, and took, is an example of the description."""
    received = control.get("requests").json()["requests"][-1]
    query = []
    path = operation.path
    for parameter in operation.parameters:
        value = parameter["example"]
        if parameter["in"] == "query":
            values = value if isinstance(value, list) else [value]
            query += [[parameter["name"], value if isinstance(value, str) else json.dumps(value)] for value in values]
        else:
            path = path.replace(f"{{{parameter['name']}}}", value)
    assert (received["operation"], received["method"]) == (operation.id, operation.http_method)
    assert received["path"] == path
    assert sorted(received["query"]) == sorted(query)
    assert received["body"] == body


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("name", "number"), CALLS)
def test_python(
    name: str, number: int, prepared: str, control: httpx.Client, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each call in Python says what the example of the description says, and a fresh sandbox takes it."""
    operation, calls, _ = OPERATIONS[name]
    run(calls[number]["python"], prepared)
    assert capsys.readouterr().out.startswith("{'")
    check_received(control, operation, operation.requests[number].value)


@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl")
@pytest.mark.parametrize(("name", "number"), CALLS)
def test_curl(name: str, number: int, prepared: str, control: httpx.Client) -> None:
    """So does each command."""
    operation, calls, _ = OPERATIONS[name]
    command = calls[number]["curl"]
    assert ADDRESS in command
    settings = os.environ | {"BRAZE_API_KEY": KEY, "no_proxy": "*"}
    shell = ["sh", "-c", command.replace(ADDRESS, prepared)]
    result = subprocess.run(shell, env=settings, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert json.loads(result.stdout)
    check_received(control, operation, operation.requests[number].value)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", PAGED)
def test_all_pages(name: str, fresh: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The programs that go through all pages end."""
    operation, _, program = OPERATIONS[name]
    run(program, fresh)
    assert f"{operation.namespace}.{operation.method_name}_iter(" in program


def test_typed(tmp_path: Path) -> None:
    """The Python of the reference passes the strict type checker."""
    for name, (_, calls, program) in OPERATIONS.items():
        for number, text in enumerate([*(call["python"] for call in calls), program]):
            (tmp_path / f"{name}_{number}.py").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir=/dev/null", "--config-file=", "."]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_operations_are_all_there(document: dict[str, Any]) -> None:
    """No operation of the bundle lacks a page, and no example of a request is left out."""
    described = [item for path in document["paths"].values() for item in path.values()]
    assert sorted(OPERATIONS) == sorted(item["operationId"] for item in described)
    bodies = [item["requestBody"]["content"]["application/json"] for item in described if "requestBody" in item]
    reads = len(described) - len(bodies)
    assert len(CALLS) == reads + sum(len(body["examples"]) for body in bodies)


def test_public_names() -> None:
    """The pages about Python have every public name, once."""
    names = [name for _, names in pages.PYTHON.values() for name in names]
    public = {f"braze_client.{name}" for name in braze_client.__all__ if name not in ("__version__", "models")}
    assert sorted(names) == sorted({*public, *map("braze_sandbox.{}".format, braze_sandbox.__all__), names[-1]})


def test_pages(tmp_path: Path) -> None:
    """Every page that is written by hand is on the site, and in its navigation; links between them lead somewhere."""
    pages.write(ROOT, DESCRIPTION, tmp_path)
    settings = (tmp_path / "zensical.toml").read_text(encoding="utf-8")
    for page in (ROOT / "docs").rglob("*.md"):
        name = page.relative_to(ROOT / "docs").as_posix()
        assert (tmp_path / "pages" / name).is_file()
        assert f'"{name}"' in settings
    tomllib.loads(settings)
    changelog = (tmp_path / "pages" / "deprecations.md").read_text(encoding="utf-8")
    assert "](changelog.md)" in changelog


def test_page_without_a_place(tmp_path: Path) -> None:
    """A page that nobody put into the navigation is not lost."""
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    for name in pages.ELSEWHERE:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "docs" / "new.md").write_text("# New\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"not in the navigation: new\.md$"):
        pages.write(tmp_path, DESCRIPTION, tmp_path / "build")


def test_relinked() -> None:
    """Links follow pages to their places on the site; one to a file that is not there becomes words; code is kept."""
    places = {"docs/a.md": "a.md", "docs/cookbook/b.md": "cookbook/b.md", "CHANGELOG.md": "changelog.md"}
    text = """[b](cookbook/b.md#x) [log](../CHANGELOG.md) [source](../src/x.py) [out](https://example.com) [here](#y)

```python
array[0](../CHANGELOG.md)
```
"""
    assert pages.relinked(text, "docs/a.md", places) == text.replace("../CHANGELOG.md", "changelog.md", 1).replace(
        "[source](../src/x.py)", "source"
    )
    assert pages.relinked("[a](../a.md)", "docs/cookbook/b.md", places) == "[a](../a.md)"
    assert pages.relinked("[c](docs/a.md)", "CHANGELOG.md", places) == "[c](a.md)"


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ('<a href="b.html">b</a> <a href="b.html#here">b</a> <a href="#top">b</a><p id="top">', None),
        ('<a href="folder/">folder</a> <img src="a%20b.png"> <a href="https://example.com/x">x</a>', None),
        ('<link rel="canonical" href="https://example.com/a.html">', None),
        ('<a href="c.html">c</a>', "a.html: c.html leads nowhere"),
        ('<img src="c.png">', "a.html: c.png leads nowhere"),
        ('<a href="b.html#there">b</a>', "a.html: b.html#there: there is no such place on that page"),
        ('<a href="#nowhere">b</a>', "a.html: #nowhere: there is no such place on that page"),
        ('<script src="//cdn.example.com/x.js"></script>', "a.html: asks another server for //cdn.example.com/x.js"),
        ('<img src="https://example.com/x.png">', "a.html: asks another server for https://example.com/x.png"),
    ],
)
def test_links(html: str, fault: str | None, tmp_path: Path) -> None:
    """The check finds what leads nowhere, and what would need a network, and nothing else."""
    (tmp_path / "a.html").write_text(html, encoding="utf-8")
    (tmp_path / "b.html").write_text('<h2 id="here">', encoding="utf-8")
    (tmp_path / "a b.png").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "index.html").touch()
    assert list(links.faults(tmp_path)) == ([fault] if fault else [])


def run(program: str, url: str) -> None:
    """Run a Python program of the reference on the sandbox."""
    assert CLIENT in program
    exec(program.replace(CLIENT, f"Braze(api_key={KEY!r}, base_url={url!r})"), {})
