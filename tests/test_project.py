"""What the project says about itself: metadata, versions, continuous integration, templates."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest
import yaml

import braze_client

from .conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CLASSIFIERS = PROJECT["project"]["classifiers"]
PYTHONS = re.findall(r"^Programming Language :: Python :: (3\.\d+)$", "\n".join(CLASSIFIERS), re.M)
GITHUB = ROOT / ".github"


def load(name: str) -> Any:
    return yaml.safe_load((GITHUB / name).read_text(encoding="utf-8"))


def test_supported_pythons() -> None:
    """Metadata, README and continuous integration name the same versions of Python."""
    assert PROJECT["project"]["requires-python"] == f">={PYTHONS[0]}"
    assert load("workflows/ci.yml")["jobs"]["pythons"]["strategy"]["matrix"]["python"] == PYTHONS
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"Requires Python {', '.join(PYTHONS[:-1])} or {PYTHONS[-1]}." in readme
    assert "nox.project.python_versions(PYPROJECT)" in (ROOT / "noxfile.py").read_text(encoding="utf-8")


def test_installation_as_it_is() -> None:
    """No page installs the package from an index, where somebody else could register the name."""
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        assert re.findall(r"install [^`\n]*(?<![./])braze-openapi-client\b", page.read_text(encoding="utf-8")) == []
    extras = PROJECT["project"]["optional-dependencies"].keys()
    assert extras <= set(re.findall(r"^\| `(\w+)` \|", (ROOT / "README.md").read_text(encoding="utf-8"), re.M))
    assert "urls" not in PROJECT["project"], "test that they lead somewhere"


def test_changelog() -> None:
    """The changelog has a dated section for the version, and the versions are in order."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## (\d+\.\d+\.\d+) - \d{4}-\d\d-\d\d$", text, re.M)
    assert versions[0] == braze_client.__version__
    assert versions == sorted(versions, key=lambda version: list(map(int, version.split("."))), reverse=True)
    assert re.findall(r"^## (.*)$", text, re.M)[0] == "Unreleased"


def test_workflow() -> None:
    """The workflow calls what everybody can run, and may only read."""
    workflow = load("workflows/ci.yml")
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    assert {"run": ".ci/run"} in steps
    assert workflow["permissions"] == {"contents": "read"}
    # nox has the same version everywhere.
    pins = {pin for path in (".ci/run", ".github/workflows/ci.yml") for pin in pins_of_nox(path)}
    assert len(pins) == 1


def pins_of_nox(path: str) -> list[str]:
    return re.findall(r"nox==[\d.]+", (ROOT / path).read_text(encoding="utf-8"))


def test_updates() -> None:
    """Every file with pins is kept up to date."""
    places = {(item["package-ecosystem"], item["directory"]) for item in load("dependabot.yml")["updates"]}
    python = {("pip", "/"), ("pip", "/generator")}
    assert places == {*python, ("npm", "/tools"), ("docker", "/containers/sandbox"), ("github-actions", "/")}
    assert (ROOT / "generator" / "requirements.txt").is_file()
    assert (ROOT / "tools" / "package.json").is_file()


@pytest.mark.parametrize("name", ["bug.yml", "description.yml", "idea.yml"])
def test_issue_forms(name: str) -> None:
    """The forms have what the host requires of them."""
    form = load(f"ISSUE_TEMPLATE/{name}")
    assert form["name"]
    assert form["description"]
    for item in form["body"]:
        assert item["type"] in ("markdown", "input", "textarea")
        assert item["attributes"].get("value" if item["type"] == "markdown" else "label")


def test_metadata_is_checked() -> None:
    """The session that builds the packages checks their metadata, with a pinned twine."""
    assert any(pin.startswith("twine==") for pin in PROJECT["dependency-groups"]["build"])
    assert '"twine", "check", "--strict"' in (ROOT / "noxfile.py").read_text(encoding="utf-8")
