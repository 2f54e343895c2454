"""The documentation site: the calls that it shows, and its sources."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner

import braze_client
import braze_sandbox
from braze_cli._app import app
from braze_cli._errors import ExitCode
from braze_generated import models
from braze_generated.runtime.document import DescribedOperation
from generator import bundle
from tools.site import reference, search, sources
from tools.site.examples import ADDRESS, CLIENT, FILE
from tools.site.reference import Entry, Reference

from ..conftest import KEY, ROOT
from ..operations import OPERATIONS, bodies

DESCRIPTION = bundle.read(ROOT / "openapi")
ENTRIES = {entry.operation.id: entry for entry in Reference(DESCRIPTION).entries}
CALLS = [(entry, number) for entry in ENTRIES.values() for number, _ in enumerate(entry.calls)]
PICTURE = b"\x89PNG\r\n\x1a\n"
CALL_IDS = [f"{entry.operation.id}-{number}" for entry, number in CALLS]
PAGINATED = [entry for entry in ENTRIES.values() if entry.iteration]


@pytest.fixture
def prepared(entry: Entry, fresh: str, control: httpx.Client) -> str:
    """The address of a sandbox that holds what the examples of an operation need and no call can create."""
    if entry.operation.id == "content_blocks_update":
        block = {"content_block_id": "e16a4b72-93cf-4d08-a5e7-70f2c8d1b934", "name": "spring", "state": "draft"}
        block["content"] = "<p>Spring</p>"
        control.post("seed", json={"content_blocks": [block]}).raise_for_status()
    return fresh


def check_received(control: httpx.Client, operation: DescribedOperation, number: int) -> None:
    """Assert that the last request that the sandbox received is an example of the description."""
    received = control.get("requests").json()["requests"][-1]
    query = []
    path = operation.path
    for parameter in operation.example_parameters:
        value = parameter["example"]
        if parameter["in"] == "query":
            values = value if isinstance(value, list) else [value]
            query += [[parameter["name"], value if isinstance(value, str) else json.dumps(value)] for value in values]
        else:
            path = path.replace(f"{{{parameter['name']}}}", value)
    assert (received["operation"], received["method"]) == (operation.id, operation.method.upper())
    assert received["path"] == path
    assert sorted(received["query"]) == sorted(query)
    example = list(bodies(operation).values())[number]
    if operation.request is None or not operation.request.is_form(example):
        assert received["body"] == example


def says_something(entry: Entry) -> bool:
    """Return whether the response to the calls of an operation has members."""
    content = entry.operation.success.content
    return content is not None and any(content.examples.values())


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("entry", "number"), CALLS, ids=CALL_IDS)
def test_python(
    entry: Entry,
    number: int,
    prepared: str,
    control: httpx.Client,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """Each call in Python sends the example of the description, and a fresh sandbox accepts it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / FILE).write_bytes(PICTURE)
    run(entry.calls[number].python, prepared)
    assert capsys.readouterr().out.startswith("{'" if says_something(entry) else "{}")
    check_received(control, entry.operation, number)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("entry", "number"), CALLS, ids=CALL_IDS)
def test_command(
    entry: Entry,
    number: int,
    prepared: str,
    control: httpx.Client,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """So does each call on the command line."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / FILE).write_bytes(PICTURE)
    line, _, rest = entry.calls[number].command.partition(" <<'JSON'\n")
    program, *words = shlex.split(line.replace("\\\n", " "))
    assert program == "braze"
    env = {"BRAZE_BASE_URL": prepared, "BRAZE_API_KEY": KEY, "BRAZE_CONFIG_HOME": str(tmp_path)}
    result = CliRunner().invoke(app, words, input=rest.removesuffix("JSON"), env=env)
    assert result.exit_code in (ExitCode.DONE, ExitCode.PARTIAL_FAILURE), result.output
    assert bool(json.loads(result.stdout)) == says_something(entry)
    check_received(control, entry.operation, number)


@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl")
@pytest.mark.parametrize(("entry", "number"), CALLS, ids=CALL_IDS)
def test_curl(entry: Entry, number: int, prepared: str, control: httpx.Client, tmp_path: Path) -> None:
    """So does each curl command."""
    command = entry.calls[number].curl
    assert f'"{ADDRESS}/' in command, "it leaves open which address it means"
    settings = os.environ | {"BRAZE_BASE_URL": prepared, "BRAZE_API_KEY": KEY, "no_proxy": "*"}
    (tmp_path / FILE).write_bytes(PICTURE)
    shell = ["sh", "-c", command]
    result = subprocess.run(shell, cwd=tmp_path, env=settings, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert bool(json.loads(result.stdout or "{}")) == says_something(entry)
    check_received(control, entry.operation, number)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("entry", PAGINATED, ids=[entry.operation.id for entry in PAGINATED])
def test_iteration(entry: Entry, fresh: str) -> None:
    """The programs that iterate over all items end."""
    run(entry.iteration, fresh)
    assert f"{entry.operation.namespace}.{entry.method_name}_iter(" in entry.iteration


def test_typed(tmp_path: Path) -> None:
    """The Python of the reference passes the strict type checker."""
    for name, entry in ENTRIES.items():
        for number, text in enumerate([*(call.python for call in entry.calls), entry.iteration]):
            (tmp_path / f"{name}_{number}.py").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir=/dev/null", "--config-file=", "."]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_operations_are_all_there() -> None:
    """Every operation of the bundle has a page, and every example of a request is a call."""
    assert sorted(ENTRIES) == sorted(item.id for item in OPERATIONS)
    assert len(CALLS) == sum(len(bodies(item)) for item in OPERATIONS)
    assert {item.id for item in OPERATIONS if item.extension("pagination")} == {
        entry.operation.id for entry in PAGINATED
    }


def test_public_names() -> None:
    """The pages about Python document every public name, once."""
    names = [name for _, names in reference.PYTHON.values() for name in names]
    public = {f"braze_client.{name}" for name in braze_client.__all__ if name not in ("__version__", "models")}
    assert sorted(names) == sorted({*public, *map("braze_sandbox.{}".format, braze_sandbox.__all__), names[-1]})


def test_models() -> None:
    """The pages about models document every model, once."""
    pages = [names for page, (_, names) in Reference(DESCRIPTION).python.items() if page.startswith("models/")]
    names = [name.rpartition(".")[2] for page in pages for name in page]
    assert sorted(names) == sorted(name for name in dir(models) if name[0].isupper())


def test_sources(tmp_path: Path) -> None:
    """Every hand-written page is on the site and in its navigation, with links that lead somewhere on the site."""
    sources.write(ROOT, DESCRIPTION, tmp_path)
    settings = (tmp_path / "zensical.toml").read_text(encoding="utf-8")
    for page in (ROOT / "docs").rglob("*.md"):
        name = page.relative_to(ROOT / "docs").as_posix()
        assert (tmp_path / "pages" / name).is_file()
        assert f'"{name}"' in settings
    tomllib.loads(settings)
    changelog = (tmp_path / "pages" / "deprecations.md").read_text(encoding="utf-8")
    assert "](changelog.md)" in changelog


def test_page_without_a_place(tmp_path: Path) -> None:
    """A page that is missing from the navigation is an error."""
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    for name in sources.ELSEWHERE:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "docs" / "new.md").write_text("# New\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"not in the navigation: new\.md$"):
        sources.write(tmp_path, DESCRIPTION, tmp_path / "build")


def test_relinked() -> None:
    """Links lead to the pages of the site; a link to another file becomes its label; code is kept."""
    places = {"docs/a.md": "a.md", "docs/cookbook/b.md": "cookbook/b.md", "CHANGELOG.md": "changelog.md"}
    text = """[b](cookbook/b.md#x) [log](../CHANGELOG.md) [source](../src/x.py) [out](https://example.com) [here](#y)

```python
array[0](../CHANGELOG.md)
```
"""
    assert sources.relinked(text, "docs/a.md", places) == text.replace("../CHANGELOG.md", "changelog.md", 1).replace(
        "[source](../src/x.py)", "source"
    )
    assert sources.relinked("[a](../a.md)", "docs/cookbook/b.md", places) == "[a](../a.md)"
    assert sources.relinked("[c](docs/a.md)", "CHANGELOG.md", places) == "[c](a.md)"


def test_search() -> None:
    """The search finds a class by its members, and pages by their sections."""
    page = "reference/python/errors.html"
    items = [
        {"location": "retries.html", "title": "Retry policy", "text": "..."},
        {"location": "retries.html#how-many", "title": "How many", "text": "..."},
        {"location": page, "title": "Errors", "text": ""},
        {"location": f"{page}#braze_client.BrazeError", "title": "BrazeError", "text": "Any error."},
        {"location": f"{page}#braze_client.BrazeError.retry_after", "title": "retry_after", "text": "Seconds."},
    ]
    assert search.folded(items) == [
        *items[:3],
        {**items[3], "text": "Any error. retry_after Seconds."},
    ]


@pytest.mark.parametrize(
    ("word", "page"),
    [
        ("bulk", "bulk.md"),
        ("certificate", "troubleshooting.md"),
        ("decimal", "troubleshooting.md"),
        ("event loop", "troubleshooting.md"),
        ("proxy", "troubleshooting.md"),
        ("rate limit", "rate-limits.md"),
        ("retry", "retries.md"),
        ("time zone", "troubleshooting.md"),
        ("timeout", "settings.md"),
    ],
)
def test_words_of_readers(word: str, page: str) -> None:
    """What readers search for stands in a title of the page about it, which the search prefers."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    assert any(word in line.lower() for line in text.splitlines() if line.startswith("#"))


def test_page_not_found() -> None:
    """The links of the page for wrong addresses are relative, and lead to pages of the site."""
    text = (ROOT / "tools" / "site" / "404.html").read_text(encoding="utf-8")
    links = re.findall(r'href="([^"]*)"', text)
    pages = [ROOT / "docs" / Path(link).with_suffix(".md") for link in links if not link.startswith("reference/")]
    assert len(pages) == len(links) - 1
    assert [page for page in pages if not page.is_file()] == []


def test_chart() -> None:
    """The chart loads nothing, and has colors for dark pages."""
    chart = (ROOT / "docs" / "performance.svg").read_text(encoding="utf-8")
    assert "prefers-color-scheme:dark" in chart
    assert not re.search(r"href|url\(|<script|<image", chart)


def run(program: str, url: str) -> None:
    """Run a Python program of the reference on the sandbox."""
    assert CLIENT in program
    exec(program.replace(CLIENT, f"Braze(api_key={KEY!r}, base_url={url!r})"), {})
