"""What the README promises."""

from __future__ import annotations

import re

import pytest

from .conftest import KEY, ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", README, re.M | re.S)


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_examples_run(block: str, sandbox_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every Python example runs, against the sandbox, and prints something."""
    source = block.replace('api_key="YOUR_KEY", region="EU-01"', f'api_key="{KEY}", base_url="{sandbox_url}"')
    exec(compile(source, "README.md", "exec"), {"__name__": "readme"})
    assert capsys.readouterr().out


def test_two_commands() -> None:
    """The two start commands are there, in a virtual environment, and continuous integration runs the same sessions."""
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    start = "python3 -m venv .venv && .venv/bin/python -m pip install nox && .venv/bin/python -m nox -s"
    assert re.findall(rf"^{re.escape(start)} (\w+)$", README, re.M) == ["demo", "tests"]
    for session in ("demo", "tests"):
        assert f"python3 -m nox -s {session}\n" in ci


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "openapi/README.md"])
def test_links(page: str) -> None:
    """Links within the repository lead somewhere."""
    path = ROOT / page
    for target in re.findall(r"\]\((?!https?://)([^)#]+)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target
