"""
Judges the changes between two bundles of the description.

``redocly diff`` finds them and knows most of what breaks a client. It rates some breaking changes as harmless
(`_judge`) and does not see others at all: names of components, and what our extensions demand (`own_changes`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from attrs import frozen

from generator.runtime.document import Document

JSONObject = Mapping[str, Any]
Verdict = Literal["breaking", "addition", "neutral"]

STEPS: dict[Verdict, str] = {"breaking": "major", "addition": "minor", "neutral": "patch"}
_IMPACTS: dict[str, Verdict] = {"major": "breaking", "minor": "addition", "patch": "neutral"}

# Text for readers. Any other change that is not breaking is an addition.
_PROSE = {"description", "summary", "example", "examples", "title", "termsOfService", "externalDocs", "url", "name"}
_PROSE_TYPES = {"Info", "License", "Contact", "ExternalDocs", "Tag", "Example", "ExamplesMap"}

# Extensions that forbid something. The others say how a client should behave.
_DEMANDS = ("x-braze-one-of", "x-braze-limits", "x-braze-max-bytes")


@frozen
class Change:
    """
    One change, and whether it breaks existing programs.
    """

    verdict: Verdict
    place: str
    """Such as ``POST /users/track, request: attributes[].email``."""
    what: str
    reason: str = ""
    """Why it is breaking."""


def judge(report: JSONObject, base: JSONObject, new: JSONObject) -> list[Change]:
    """
    Return the changes between two bundles, the breaking ones first.

    Args:
        report: What ``redocly diff`` says in JSON.
        base: The older bundle.
        new: The newer bundle.
    """
    found = [_judge(item) for item in report["changes"] if not _is_ours(item)]
    found += own_changes(base, new)
    order = list(STEPS)
    return sorted(dict.fromkeys(found), key=lambda change: (order.index(change.verdict), change.place, change.what))


def worst(changes: list[Change]) -> Verdict | None:
    """
    Return the verdict that decides the version; None if nothing changed.
    """
    return next((verdict for verdict in STEPS if any(change.verdict == verdict for change in changes)), None)


def _is_ours(item: JSONObject) -> bool:
    """
    Whether `own_changes` reports this change, more precisely.

    A change inside a component is reported where an operation uses it. For the components themselves the engine only
    guesses which new one replaces an old one, and may compare two unrelated ones.
    """
    in_component = item["path"].startswith("#/components/schemas/")
    return in_component or item["typeName"] == "SpecExtension" or str(item.get("property", "")).startswith("x-")


def _judge(item: JSONObject) -> Change:
    """
    Adopt the verdict of the engine, unless one of our rules is stricter.
    """
    verdict = _IMPACTS[item["impact"]]
    reason = " ".join(problem["message"] for problem in item["verdicts"] if problem["impact"] == "major")
    steps = item["path"].split("/")
    prop, kind = item.get("property"), item["kind"]
    if verdict != "breaking":
        if kind == "removed" and steps[-2] == "properties":
            verdict, reason = "breaking", "Programs that set the field no longer compile, or are rejected."
        elif kind != "added" and (prop or steps[-1]) == "additionalProperties":
            verdict, reason = "breaking", "The allowed values of custom keys changed."
        elif item["typeName"].startswith("Security") and kind != "added":
            verdict, reason = "breaking", "Generated clients no longer send the key."
        elif item["typeName"] == "Operation" and prop == "tags":
            verdict, reason = "breaking", "Generated clients have the operation in another class."
        elif verdict == "neutral" and prop not in _PROSE and item["typeName"] not in _PROSE_TYPES:
            verdict = "addition"
    if item["typeName"] == "Tag":
        verdict, reason = "neutral", ""
    return Change(verdict, place_of(item["path"]), _what(item), reason)


def _what(item: JSONObject) -> str:
    base, new = (item.get(side, {}).get("value") for side in ("base", "revision"))
    prop = item.get("property")
    if prop is None:
        return str(item["kind"])
    if prop in _PROSE or not (_is_short(base) and _is_short(new)):
        return f"{prop} {item['kind']}"
    return f"{prop}: {_show(base)} → {_show(new)}"


def _is_short(value: Any) -> bool:
    return len(_show(value)) <= 80


def _show(value: Any) -> str:
    return "none" if value is None else str(value)


def place_of(path: str) -> str:
    """
    Return a JSON pointer of the engine in words.
    """
    steps = [
        step.replace("~1", "/").replace("~0", "~") for step in path.removeprefix("#/").split("/") if step != "$ref"
    ]
    if steps[0] != "paths" or len(steps) < 2:
        return " ".join(steps)
    if len(steps) == 2:
        return steps[1]
    operation, rest = f"{steps[2].upper()} {steps[1]}", steps[3:]
    if not rest:
        return operation
    side = {"requestBody": "request", "responses": "response"}.get(rest[0], rest[0])
    if rest[0] == "responses" and len(rest) > 1:
        side += f" {rest[1]}"
    if "schema" not in rest:
        return f"{operation}, {side} {' '.join(rest[2 if rest[0] == 'responses' else 1 :])}".rstrip()
    if rest[0] == "parameters":
        side += f" {rest[1]}"
    field = _field(rest[rest.index("schema") + 1 :])
    return f"{operation}, {side}{f': {field}' if field else ''}"


def _field(steps: list[str]) -> str:
    """
    Return the dotted name of a field: ``attributes[].email``.
    """
    name = ""
    waiting = iter(steps)
    for step in waiting:
        if step == "properties":
            name += f".{next(waiting, '')}"
        elif step == "items":
            name += "[]"
        elif step == "additionalProperties":
            name += "{}"
        elif step in ("anyOf", "oneOf", "allOf"):
            member = next(waiting, "")
            name += f"|{member}" if member else ""
        else:
            name += f".{step}"
    return name.lstrip(".")


def own_changes(base: JSONObject, new: JSONObject) -> Iterator[Change]:
    """
    Yield the changes that the engine does not see or judge.
    """
    before, after = Document(base), Document(new)
    yield from _names(before, after)
    operations = {operation.endpoint: operation for operation in after.operations}
    for operation in before.operations:
        if other := operations.get(operation.endpoint):
            yield from _extensions(operation.endpoint, operation.data, other.data)
    for name in before.schemas.keys() & after.schemas.keys():
        yield from _extensions(f"schema {name}", before.schemas[name], after.schemas[name])


def _names(base: Document, new: Document) -> Iterator[Change]:
    """
    Compare the names of schemas, which are class names in generated clients.
    """
    before, after = base.schemas, new.schemas
    added = sorted(after.keys() - before.keys())
    for name in sorted(before.keys() - after.keys()):
        heir = next((other for other in added if _alike(before[name], after[other])), None)
        what = f"renamed to {heir}" if heir else "removed"
        yield Change("breaking", f"schema {name}", what, "Programs use the class that is generated from it.")
        added = [other for other in added if other != heir]
    for name in added:
        yield Change("addition", f"schema {name}", "added")
    gone = {f"#/components/schemas/{name}" for name in before.keys() - after.keys()}
    for place, one, other in _references(base.data["paths"], new.data["paths"], "#/paths"):
        if one not in gone:
            yield Change("breaking", place_of(place), _other_class(one, other), "The field has another class.")
    for name in before.keys() & after.keys():
        for place, one, other in _references(before[name], after[name], name):
            if one not in gone:
                head, _, tail = place.partition("/")
                where = f"schema {head}: {_field(tail.split('/'))}"
                yield Change("breaking", where, _other_class(one, other), "The field has another class.")


def _other_class(one: str, other: str) -> str:
    return f"{one.rpartition('/')[2]} → {other.rpartition('/')[2]}"


def _alike(one: JSONObject, other: JSONObject) -> bool:
    return {**one, "description": ""} == {**other, "description": ""}


def _references(one: Any, other: Any, place: str) -> Iterator[tuple[str, str, str]]:
    """
    Yield place, old target and new target of each reference to a schema that changed its target.
    """
    if isinstance(one, dict) and isinstance(other, dict):
        for key in one.keys() & other.keys():
            before, after = one[key], other[key]
            if key == "$ref" and isinstance(before, str) and before != after and "/schemas/" in before:
                yield place, before, str(after)
            elif key not in ("example", "examples"):
                yield from _references(before, after, f"{place}/{re.sub('/', '~1', key)}")
    elif isinstance(one, list) and isinstance(other, list):
        # Parameters are matched by name. A union with more or fewer members is left to the engine.
        names = [
            [item.get("name", index) for index, item in enumerate(side) if isinstance(item, dict)]
            for side in (one, other)
        ]
        if len(one) == len(other) and names[0] == names[1]:
            for index, (before, after) in enumerate(zip(one, other, strict=True)):
                yield from _references(before, after, f"{place}/{index}")


def _extensions(place: str, before: JSONObject, after: JSONObject) -> Iterator[Change]:
    """
    Compare the ``x-braze-*`` keys of an operation or a schema.
    """
    for key in sorted(key for key in {*before, *after} if key.startswith("x-")):
        one, other = before.get(key), after.get(key)
        if one == other:
            continue
        kind = "added" if key not in before else "removed" if key not in after else "modified"
        stricter = [rule for rule in other or [] if not _is_kept(rule, one or [])] if key in _DEMANDS else []
        if stricter:
            yield Change("breaking", place, f"{key} {kind}", f"New or stricter: {stricter}.")
        else:
            yield Change("addition", place, f"{key} {kind}")


def _is_kept(rule: JSONObject, before: list[JSONObject]) -> bool:
    """
    Whether one of the rules *before* demanded at least as much.
    """

    def weaker(key: str, old: Any) -> bool:
        if key in ("max_items", "max_per_user", "max_bytes", "at_most"):
            return key not in rule or bool(rule[key] >= old)
        if key == "at_least":
            return key not in rule or bool(rule[key] <= old)
        return key == "note" or rule.get(key) == old

    return any(
        all(weaker(key, value) for key, value in old.items()) and rule.keys() - {"note"} <= old.keys() for old in before
    )
