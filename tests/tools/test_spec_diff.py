"""Verdicts on changes, version steps and baselines; the output of the engine is recorded."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tools import spec_diff
from tools.changes import Change, judge, own_changes, place_of, worst

from .prepared import BASE, PREPARED, changed

RECORDED: dict[str, Any] = json.loads(
    (Path(__file__).parent / "data" / "redocly-diff.json").read_text(encoding="utf-8")
)

BREAKING = [Change("breaking", "GET /a", "removed")]
ADDITION = [Change("addition", "GET /b", "added")]
NEUTRAL = [Change("neutral", "GET /b", "description modified")]


@pytest.mark.parametrize("name", RECORDED)
def test_recorded(name: str) -> None:
    """The recorded report for a prepared change leads to the known verdict."""
    assert worst(judge(RECORDED[name], BASE, changed(name))) == PREPARED[name][0]


def test_rename_is_one_change() -> None:
    """A renamed component is one change, which names both names, however often it is used."""
    assert [(item.verdict, item.place, item.what) for item in own_changes(BASE, changed("component_renamed"))] == [
        ("breaking", "schema Kind", "renamed to PetKind")
    ]


def test_order_of_parameters() -> None:
    """A parameter inserted between others does not change their types."""
    assert list(own_changes(BASE, changed("optional_parameter_added"))) == []


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("#/paths/~1a~1b", "/a/b"),
        ("#/paths/~1a~1b/post", "POST /a/b"),
        ("#/paths/~1a/post/security/0", "POST /a, security 0"),
        ("#/paths/~1a/get/parameters/0", "GET /a, parameters 0"),
        ("#/paths/~1a/get/parameters/0/schema", "GET /a, parameters 0"),
        (
            "#/paths/~1a/post/requestBody/content/application~1json/schema/properties/b/items/properties/c",
            "POST /a, request: b[].c",
        ),
        (
            "#/paths/~1a/get/responses/200/content/application~1json/schema/properties/b/additionalProperties",
            "GET /a, response 200: b{}",
        ),
        ("#/paths/~1a/get/responses/200/headers/X-A", "GET /a, response 200 headers X-A"),
        ("#/components/securitySchemes/key", "components securitySchemes key"),
    ],
)
def test_place(path: str, place: str) -> None:
    """The place of a change is readable."""
    assert place_of(path) == place


@pytest.mark.parametrize(
    ("version", "changes", "wanted"),
    [
        ("1.2.3", BREAKING + ADDITION, "2.0.0"),
        ("0.1.0", BREAKING, "1.0.0"),
        ("1.2.3", ADDITION + NEUTRAL, "1.3.0"),
        ("1.2.3", NEUTRAL, "1.2.4"),
        ("1.2.3", [], "1.2.3"),
    ],
)
def test_step(version: str, changes: list[Change], wanted: str) -> None:
    """The worst change decides about the version."""
    assert spec_diff.next_version(version, changes) == wanted


CHANGELOG = "# Changelog\n\n## 2.0.0 - 2026-11-23\n\n- More.\n\n## 1.1.0\n\n## 1.0.0\n\n- All.\n"


@pytest.mark.parametrize(
    ("base", "version", "changes", "messages"),
    [
        ("1.0.0", "2.0.0", BREAKING, []),
        ("1.0.0", "1.0.0", BREAKING, ["needs a major step: info.version is 1.0.0, 2.0.0 is needed"]),
        ("1.0.0", "1.1.0", BREAKING, ["needs a major step", "says nothing under ## 1.1.0"]),
        ("1.0.0", "3.0.0", BREAKING, ["says nothing under ## 3.0.0"]),
        ("1.0.0", "1.0.0", ADDITION, []),
        ("1.0.0", "1.1.0", ADDITION, ["says nothing under ## 1.1.0"]),
        ("2.0.0", "1.0.0", NEUTRAL, ["went back from 2.0.0 to 1.0.0"]),
        ("1.0.0", "1.0.0", [], []),
    ],
)
def test_gate(base: str, version: str, changes: list[Change], messages: list[str]) -> None:
    """A breaking change without a major step or without an entry in the changelog is refused, and nothing else is."""
    found = spec_diff.problems(base, version, changes, CHANGELOG)
    assert len(found) == len(messages)
    assert all(text in message for text, message in zip(messages, found, strict=True))


def test_odd_version() -> None:
    """A version that is not made of three numbers is a clear error."""
    with pytest.raises(spec_diff.NotComparable, match=r"three numbers with dots between them, not 1\.0-rc"):
        spec_diff.next_version("1.0-rc", NEUTRAL)


def commit(repository: Path, version: str, text: str) -> str:
    """Commit a description of *version* and return the commit."""
    root = repository / "openapi" / "braze.yaml"
    root.parent.mkdir(exist_ok=True)
    root.write_text(f"info:\n  version: {version}\n  title: {text}\n", encoding="utf-8")
    identity = ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgsign=false"]
    for command in (["add", "-A"], [*identity, "commit", "-q", "-m", text], ["rev-parse", "HEAD"]):
        done = subprocess.run(["git", *command], cwd=repository, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def test_baselines(tmp_path: Path) -> None:
    """By default, the description is compared with the commits that set this version and the previous one."""
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    with pytest.raises(spec_diff.NotComparable):
        spec_diff.baselines(tmp_path, "0.1.0")
    commit(tmp_path, "0.1.0", "first")
    second = commit(tmp_path, "0.2.0", "second")
    commit(tmp_path, "0.2.0", "more")
    third = commit(tmp_path, "1.0.0", "third")
    commit(tmp_path, "1.0.0", "yet more")
    assert spec_diff.baselines(tmp_path, "1.0.0") == [third, second]
    assert spec_diff.baselines(tmp_path, "2.0.0") == [third], "a step that is not committed yet"


def test_report() -> None:
    """Both reports list every change with its verdict, and the proposed step."""
    changes = [Change("breaking", "GET /a", "type: a|b → c", "Of another type."), *ADDITION]
    report = spec_diff.to_json("main", "1.0.0", "1.0.0", changes)
    assert report["proposed"] == {"step": "major", "version": "2.0.0"}
    assert report["counts"] == {"breaking": 1, "addition": 1, "neutral": 0}
    text = spec_diff.to_markdown(report)
    assert "Proposed step: major, to 2.0.0." in text
    assert r"| breaking | GET /a | type: a\|b → c | Of another type. |" in text


def test_unknown_ref(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A ref that does not exist is a clear error."""
    assert spec_diff.main(["no-such-ref", "--output", str(tmp_path)]) == 1
    assert "no-such-ref" in capsys.readouterr().err
