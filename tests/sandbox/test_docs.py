"""The statements of docs/testing.md hold."""

from __future__ import annotations

import argparse
import re
import shlex

import attrs
import pytest

from braze_sandbox import Fault, Request, Sandbox
from braze_sandbox._command_line import build_parser
from braze_sandbox._control.endpoints import CONTROL_HANDLERS, PREFIX, handle_control

from ..conftest import ROOT

pytest_plugins = ["pytester"]

PAGE = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", PAGE, re.M | re.S)


@pytest.mark.parametrize("block", [block for block in BLOCKS if "def test_" in block])
def test_tests_run(block: str, pytester: pytest.Pytester) -> None:
    """Every test on the page passes."""
    pytester.makepyfile(block)
    pytester.runpytest_subprocess().assert_outcomes(passed=1)


@pytest.mark.parametrize("block", [block for block in BLOCKS if "def test_" not in block])
def test_examples_run(block: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every other example on the page runs and prints something."""
    exec(compile(block, "testing.md", "exec"), {"__name__": "docs"})
    assert capsys.readouterr().out


def test_tables() -> None:
    """The tables contain every setting, option and endpoint."""
    for attribute in attrs.fields(Fault):
        assert re.search(rf"^\|.*`{attribute.name}`.*\|$", PAGE, re.M), attribute.name
    for action in build_parser()._actions:
        if not isinstance(action, argparse._HelpAction):
            assert f"`{action.option_strings[0]} " in PAGE or f"`{action.option_strings[0]}`" in PAGE
    for method, name in CONTROL_HANDLERS:
        # Only the console uses this one.
        assert name == "live" or re.search(rf"`{method}\b.*{PREFIX}{name}`", PAGE), name


def test_commands() -> None:
    """The curl commands work."""
    sandbox = Sandbox()
    commands = re.findall(r"^curl -X (\w+) http://127\.0\.0\.1:4010(\S+) -d (.*)$", PAGE, re.M)
    assert len(commands) == 2
    for method, path, body in commands:
        (content,) = shlex.split(body)
        assert handle_control(sandbox, Request(method, path, (), {}, content.encode())).status == 200
    assert sandbox.users["u1"]["first_name"] == "Ada"
