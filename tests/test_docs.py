"""What the pages under docs/ promise."""

from __future__ import annotations

import gc
import re
import socket
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import httpx
import pytest

import braze_client
from braze_client import ClientOptions
from tools.links import LINK

from .conftest import KEY, ROOT

DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
# The others have no Python, or an example that tests/generator/test_page.py runs.
WITH_EXAMPLES = [
    page
    for page in PAGES
    if page.relative_to(DOCS).with_suffix("").as_posix()
    not in (
        "command-line",
        "cookbook/index",
        "decisions",
        "frameworks/index",
        "maintain-the-description",
        "other-languages",
        "performance",
        "scale",
        "versioning",
    )
]
# A block of Python, and what it prints where a block of text follows.
EXAMPLES = re.compile(r"^```python\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.M | re.S)

# What a block needs that the tests do not install.
FRAMEWORK = re.compile(r"^(?:from|import) (airflow|celery|django|dlt|fastapi|pyspark)\b", re.M)


def name_of(page: Path) -> str:
    return page.relative_to(DOCS).as_posix()


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


@pytest.mark.parametrize("page", WITH_EXAMPLES, ids=name_of)
# Many examples leave it to the end of the program to close the client.
@pytest.mark.filterwarnings("ignore:Exception ignored .*<socket:pytest.PytestUnraisableExceptionWarning")
def test_examples_run(
    page: Path,
    fresh: str,
    control: httpx.Client,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """
    The Python examples of a page run, in an empty folder, and print what the page says that they print.

    Those that go to a workspace once the reader puts in a key only read, or track users.
    """
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BRAZE_API_KEY", "")  # an example sets it, and the fixture sets it back
    monkeypatch.setattr("braze_client._call._warned", set())
    namespace = {"__name__": "docs"}
    text = text_of(page)
    examples = list(EXAMPLES.finditer(text))
    assert examples, "a page without an example"
    for example in examples:
        source, printed = example.groups()
        source = source.replace('api_key="YOUR_KEY", region="EU-01"', f'api_key="{KEY}", base_url="{fresh}"')
        line = text.count("\n", 0, example.start(1))
        code = compile("\n" * line + source, str(page), "exec", dont_inherit=True)
        if (needed := FRAMEWORK.search(source)) and find_spec(needed[1]) is None:
            continue
        exec(code, namespace)
        output = capsys.readouterr().out
        assert output or "print(" not in source or "def " in source
        if printed is not None:
            assert output == printed
    del code
    namespace.clear()
    gc.collect()  # here, and not in another test
    requests = control.get("requests").json()["requests"]
    assert {item["operation"] for item in requests if item["method"] != "GET"} <= {"users_track", "users_export_ids"}


@pytest.mark.parametrize("page", [page for page in WITH_EXAMPLES if page.parent.name == "cookbook"], ids=name_of)
def test_cookbook_is_safe(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page of the cookbook, pasted as it is, reaches nothing but the sandbox, and says how to switch."""

    def refuse(*arguments: object, **options: object) -> None:
        raise AssertionError("a program of the cookbook leaves the process")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BRAZE_API_KEY", "the-key-of-a-workspace")
    monkeypatch.setenv("BRAZE_REGION", "EU-01")
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    program = "\n".join(source for source, _ in EXAMPLES.findall(text_of(page)))
    exec(compile(program, str(page), "exec", dont_inherit=True), {"__name__": "cookbook"})
    assert "# your workspace: BRAZE_API_KEY and BRAZE_REGION" in program or "(index.md#switch-" in text_of(page)


def test_examples_are_typed(tmp_path: Path) -> None:
    """The examples pass the strict type checker, so that whoever copies one into typed code may go on."""
    # What stands in testing.md are tests of the reader's, which are rarely annotated.
    for page in (page for page in WITH_EXAMPLES if page.name != "testing.md"):
        sources = [source for source, _ in EXAMPLES.findall(text_of(page)) if not FRAMEWORK.search(source)]
        (tmp_path / f"{re.sub(r'[^a-z]', '_', name_of(page))}.py").write_text("\n".join(sources), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir=/dev/null", "--config-file=", "."]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_shape(page: Path) -> None:
    """A page has one title, and lines that fit."""
    prose = re.sub(r"^```.*?^```", "", text_of(page), flags=re.M | re.S)
    assert len(re.findall(r"^# ", prose, re.M)) == 1
    long = [line for line in text_of(page).splitlines() if len(line) > 120 and not line.startswith("|")]
    assert long == []


def test_index_leads_everywhere() -> None:
    """Every page is on the map, and the README leads to the map."""
    for page in PAGES:
        if page != DOCS / "index.md":
            home = page.parent.parent if page.name == "index.md" else page.parent
            targets = {target for target, _ in LINK.findall(text_of(home / "index.md"))}
            assert page.relative_to(home).as_posix() in targets
    assert "](docs/index.md)" in text_of(ROOT / "README.md")


def test_everything_public_is_there() -> None:
    """Every public name and every option is mentioned on some page."""
    words = set(re.findall(r"\w+", "\n".join(map(text_of, PAGES))))
    public = {*braze_client.__all__, *ClientOptions.__annotations__} - {"__version__"}
    assert public - words == set()
