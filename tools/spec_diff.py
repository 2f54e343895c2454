"""Compares the description with earlier versions, and checks its version number: ``nox -s spec-diff -- REF``."""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from attrs import asdict

from generator import bundle
from generator.source import InvalidDescription

from . import node
from .changes import STEPS, Change, judge, worst

REPOSITORY = Path(__file__).resolve().parent.parent
BUNDLE = "generated/openapi.json"
ROOT_FILE = "openapi/braze.yaml"


class NotComparable(Exception):
    """
    There is nothing to compare with, or the comparison failed.
    """


def compare(base: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """
    Return the judged changes between two bundles.
    """
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("base.json", "new.json")]
        for path, document in zip(paths, (base, new), strict=True):
            path.write_text(json.dumps(document), encoding="utf-8")
        result = node.redocly("diff", "--format", "json", "--fail-on", "none", *paths)
        if "No diff rules are on" in result.stderr:
            raise NotComparable("redocly diff has no rules: tools/redocly.yaml must extend diff-recommended")
        try:
            report = json.loads(result.stdout)
        except ValueError:
            raise NotComparable(f"redocly diff failed:\n{result.stderr.strip()}") from None
    return judge(report, base, new)


def next_version(version: str, changes: list[Change]) -> str:
    """
    Return the version that *changes* require by Semantic Versioning, which also holds below 1.0.0.
    """
    major, minor, patch = _numbers(version)
    step = worst(changes)
    if step == "breaking":
        return f"{major + 1}.0.0"
    if step == "addition":
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}" if step else version


def problems(base: str, version: str, changes: list[Change], changelog: str) -> list[str]:
    """
    Return what prevents the description from being published as *version*.

    A breaking change needs a major step. Every new version needs an entry in the changelog of the description.
    """
    found = []
    if _numbers(version) < _numbers(base):
        found.append(f"info.version went back from {base} to {version}")
    if worst(changes) == "breaking":
        if _numbers(version)[0] <= _numbers(base)[0]:
            wanted = next_version(base, changes)
            found.append(f"a breaking change needs a major step: info.version is {version}, {wanted} is needed")
        if not has_entry(changelog, version):
            found.append(f"a breaking change needs an entry: openapi/CHANGELOG.md says nothing under ## {version}")
    elif version != base and not has_entry(changelog, version):
        found.append(f"a new version needs an entry: openapi/CHANGELOG.md says nothing under ## {version}")
    return found


def has_entry(changelog: str, version: str) -> bool:
    """
    Whether the changelog says something under the heading of *version*.
    """
    pattern = rf"^## \[?{re.escape(version)}\]?(?:[ \t][^\n]*)?\n(.*?)(?=^## |\Z)"
    entry = re.search(pattern, changelog, re.M | re.S)
    return entry is not None and any(line.strip() and not line.startswith("#") for line in entry[1].splitlines())


def _numbers(version: str) -> tuple[int, int, int]:
    match = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)
    if match is None:
        raise NotComparable(f"info.version must be three numbers with dots between them, not {version}")
    return int(match[1]), int(match[2]), int(match[3])


def baselines(repository: Path, version: str) -> list[str]:
    """
    Return the commits to compare with by default: those that set this version and the one before it.

    Changes since the first must fit into the current version, so none may be breaking. Changes since the second must
    fit the step from one version to the other.
    """
    versions: list[tuple[str, str]] = []
    for commit in _git(repository, "log", "--first-parent", "--format=%H", "--", ROOT_FILE).split():
        match = re.search(r"^  version: (\S+)$", _git(repository, "show", f"{commit}:{ROOT_FILE}"), re.M)
        found = match[1].strip("'\"") if match else ""
        if versions and versions[-1][0] == found:
            versions.pop()
        versions.append((found, commit))
    if not versions:
        raise NotComparable(f"no commit has {ROOT_FILE}")
    if versions[0][0] != version or len(versions) == 1:
        return [versions[0][1]]
    # A version may have been taken back and set again: the one before counts from where it was set first.
    before = [commit for found, commit in versions if found == versions[1][0]]
    return [versions[0][1], before[-1]]


def bundle_at(repository: Path, ref: str) -> dict[str, Any]:
    """
    Return the bundle as it was committed at *ref*.
    """
    document: dict[str, Any] = json.loads(_git(repository, "show", f"{ref}:{BUNDLE}"))
    return document


def _git(repository: Path, *arguments: str) -> str:
    result = subprocess.run(["git", *arguments], cwd=repository, capture_output=True, text=True, check=False)
    if result.returncode:
        raise NotComparable(f"git {' '.join(arguments[:2])}: {result.stderr.strip()}")
    return result.stdout


def to_json(ref: str, base: str, version: str, changes: list[Change]) -> dict[str, Any]:
    """
    Return the report as data.
    """
    step = worst(changes)
    return {
        "base": {"ref": ref, "version": base},
        "version": version,
        "proposed": {"step": STEPS[step] if step else "none", "version": next_version(base, changes)},
        "counts": {verdict: Counter(change.verdict for change in changes)[verdict] for verdict in STEPS},
        "changes": [asdict(change) for change in changes],
    }


def to_markdown(report: dict[str, Any]) -> str:
    """
    Return the report for readers.
    """
    base, proposed = report["base"], report["proposed"]
    counts = ", ".join(f"{count} {verdict}" for verdict, count in report["counts"].items())
    lines = [
        f"# Changes of the description since {base['ref']}",
        "",
        f"Version {base['version']} then, {report['version']} now. {counts}.",
        f"Proposed step: {proposed['step']}, to {proposed['version']}.",
    ]
    if report["changes"]:
        lines += ["", "| verdict | where | what | why |", "| --- | --- | --- | --- |"]
    for change in report["changes"]:
        cells = [change[key].replace("|", r"\|") for key in ("verdict", "place", "what", "reason")]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """
    Run the command line.
    """
    parser = argparse.ArgumentParser(prog="python -m tools.spec_diff", description="Compare with an earlier version.")
    parser.add_argument("ref", nargs="*", help="what to compare with (default: where the last two versions were set)")
    parser.add_argument("--output", type=Path, default=REPOSITORY / "dist" / "spec-diff", help="folder of the reports")
    options = parser.parse_args(arguments)
    try:
        new = bundle.read(REPOSITORY / "openapi").bundle
        version = new["info"]["version"]
        changelog = (REPOSITORY / "openapi" / "CHANGELOG.md").read_text(encoding="utf-8")
        found = []
        for ref in options.ref or baselines(REPOSITORY, version):
            base = bundle_at(REPOSITORY, ref)
            changes = compare(base, new)
            report = to_json(ref, base["info"]["version"], version, changes)
            written = _write(options.output, report)
            if not options.ref:
                # Since the previous version there may be hundreds of changes; only the breaking ones decide.
                report["changes"] = [change for change in report["changes"] if change["verdict"] == "breaking"]
            print(to_markdown(report))
            print(f"Full report: {written}\n")
            found += problems(base["info"]["version"], version, changes, changelog)
    except (NotComparable, InvalidDescription, node.NoNode, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(found) or f"spec-diff: version {version} fits the changes")
    return 1 if found else 0


def _write(folder: Path, report: dict[str, Any]) -> Path:
    """
    Write the report as Markdown and JSON, and return the path of the Markdown file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    name = "since-" + re.sub(r"[^0-9A-Za-z.]+", "-", report["base"]["ref"])[:60]
    text = json.dumps(report, indent=2, ensure_ascii=False)
    (folder / f"{name}.json").write_text(f"{text}\n", encoding="utf-8")
    (folder / f"{name}.md").write_text(to_markdown(report), encoding="utf-8")
    return folder / f"{name}.md"


if __name__ == "__main__":
    sys.exit(main())
