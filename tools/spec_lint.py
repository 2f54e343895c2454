"""Lints the description with third-party tools: ``nox -s spec-lint``."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, cast

from openapi_spec_validator import OpenAPIV31SpecValidator

from generator import bundle, rules
from generator.source import InvalidDescription, Problem, load_all

from . import node

REPOSITORY = Path(__file__).resolve().parent.parent


def findings(root: Path) -> list[str]:
    """
    Return what the linters find in the description in the folder *root*: in its files, and in the bundle made of them.

    Redocly and openapi-spec-validator each find problems that the other misses; our own rules find more.
    """
    main = root / "braze.yaml"
    try:
        root_document = load_all(root)["braze.yaml"].data
    except InvalidDescription as error:
        return _house_rules(error.problems)
    found = [f"sources: {message}" for message in _redocly_lint(main)]
    found += [f"sources: {message}" for message in _validate(root_document, main.resolve().as_uri())]
    try:
        description = bundle.read(root)
    except InvalidDescription as error:
        return _house_rules(error.problems) + found
    found = _house_rules(rules.check(description)) + found
    if description.problems:
        return found
    with tempfile.TemporaryDirectory() as folder:
        ours = Path(folder, "openapi.json")
        ours.write_text(description.to_json(), encoding="utf-8")
        found += [f"bundle: {message}" for message in _redocly_lint(ours)]
        found += [f"bundle: {message}" for message in _disagreements(main, description.bundle, Path(folder))]
    found += [f"bundle: {message}" for message in _validate(description.bundle, "")]
    return found


def _house_rules(problems: Iterable[Problem]) -> list[str]:
    return [f"sources: house rules: {problem}" for problem in problems]


def _redocly_lint(document: Path) -> Iterator[str]:
    result = node.redocly("lint", "--format", "json", document)
    try:
        problems = cast("list[dict[str, Any]]", json.loads(result.stdout)["problems"])
    except (ValueError, KeyError):
        yield f"redocly: {result.stderr.strip()}"
        return
    for problem in problems:
        place = problem["location"][0]
        file = Path(place["source"]["ref"]).name
        yield f"redocly: {file}{place.get('pointer', '')}: {problem['message']} ({problem['ruleId']})"


def _validate(document: dict[str, Any], base: str) -> Iterator[str]:
    try:
        for error in OpenAPIV31SpecValidator(document, base_uri=base).iter_errors():
            yield f"openapi-spec-validator: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"
    except Exception as error:  # noqa: BLE001 - it passes on any error of its parts, for example for a bad pattern
        yield f"openapi-spec-validator: {type(error).__name__}: {str(error)[:300]}"


def _disagreements(main: Path, ours: dict[str, Any], folder: Path) -> Iterator[str]:
    """
    Yield where Redocly's bundle differs from ours.
    """
    theirs = folder / "theirs.json"
    strict = ("--component-renaming-conflicts-severity", "error")
    result = node.redocly("bundle", *strict, "--output", theirs, main)
    if result.returncode or not theirs.is_file():
        yield f"redocly bundle failed: {result.stderr.strip()}"
        return
    yield from (f"redocly bundle differs at {place}" for place in differences(ours, json.loads(theirs.read_bytes())))


def differences(ours: Any, theirs: Any, place: str = "#") -> Iterator[str]:
    """
    Yield the places where two documents differ, regardless of the order of keys.
    """
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted({*ours, *theirs}):
            if key in ours and key in theirs:
                yield from differences(ours[key], theirs[key], f"{place}/{key}")
            else:
                yield f"{place}/{key}"
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for index, (one, other) in enumerate(zip(ours, theirs, strict=True)):
            yield from differences(one, other, f"{place}/{index}")
    elif ours != theirs or isinstance(ours, bool) is not isinstance(theirs, bool):
        yield place


def main(arguments: list[str] | None = None) -> int:
    """
    Run the command line.
    """
    parser = argparse.ArgumentParser(prog="python -m tools.spec_lint", description="Lint the description.")
    parser.add_argument("--source", type=Path, default=REPOSITORY / "openapi", help="folder of the description")
    options = parser.parse_args(arguments)
    try:
        found = findings(options.source)
    except node.NoNode as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(found) or "spec-lint: nothing found in the sources and the bundle, and both bundlers agree")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
