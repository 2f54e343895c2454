"""The published files. The reference needs Node, so a nox session makes it."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

import pytest
import yaml

from tools import publish_spec
from tools.publish_spec import NotPublishable, publish, to_yaml

from ..conftest import ROOT
from ..operations import DOCUMENT


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the description, published with a reference that needs no Node."""
    monkeypatch.setattr(publish_spec, "_reference", lambda document, page: page.write_text("<html>", encoding="utf-8"))
    return shutil.copytree(ROOT / "openapi", tmp_path / "openapi")


def test_artifacts(source: Path, tmp_path: Path) -> None:
    """Both bundles equal the committed one, the checksums are right, and old files are removed."""
    target = tmp_path / "dist"
    target.mkdir()
    (target / "leftover.txt").touch()
    names = [path.name for path in publish(source, target)]
    assert sorted(names) == sorted(path.name for path in target.iterdir())
    assert set(names) == {"openapi.json", "openapi.yaml", "reference.html", "CHANGELOG.md", "SHA256SUMS"}
    assert (target / "openapi.json").read_bytes() == (ROOT / "generated" / "openapi.json").read_bytes()
    assert yaml.load((target / "openapi.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader) == DOCUMENT.data
    for line in (target / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((target / name).read_bytes()).hexdigest() == digest


def test_no_entry(source: Path, tmp_path: Path) -> None:
    """A version without an entry in the changelog is not published, and nothing is left behind."""
    root = source / "braze.yaml"
    text = re.sub(r"^  version: .*$", "  version: 9.9.9", root.read_text(encoding="utf-8"), flags=re.M)
    root.write_text(text, encoding="utf-8")
    with pytest.raises(NotPublishable, match=r"nothing under ## 9\.9\.9"):
        publish(source, tmp_path / "dist")
    assert not (tmp_path / "dist").exists()


def test_yaml() -> None:
    """Strings that a version of YAML reads as something else are quoted, and there are no aliases."""
    words = ["yes", "no", "on", "12:30", "2026-01-05", "1e3", "0o17", "010", "1.0", "null", "~", "true", "", "é"]
    document = {"words": words, "again": [words, words], "numbers": [1, 1.5, True, None]}
    text = to_yaml(document)
    assert yaml.safe_load(text) == document
    for word in ("yes", "12:30", "2026-01-05", "1e3", "0o17", "010"):
        assert f"'{word}'" in text
    assert "&" not in text
