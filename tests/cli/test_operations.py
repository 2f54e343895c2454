"""Every operation, called by its command with the examples of the description."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from braze_cli._app import OWN, app
from braze_cli._commands.commands import catalog
from braze_cli._errors import ExitCode
from braze_cli._namespaces import commands_of
from braze_client import OPERATIONS as TABLE
from braze_client import Braze, File, failures_of
from braze_generated.commands import GROUPS, LOOKUPS
from braze_generated.runtime.call import Argument
from braze_generated.runtime.document import DescribedOperation

from ..conftest import KEY
from ..operations import OPERATIONS, bodies, wire
from .conftest import CommandLine, command_of, last_request

REQUESTS = [(item, name) for item in OPERATIONS for name in bodies(item)]
IDS = [f"{item.id}-{name}".rstrip("-") for item, name in REQUESTS]
PAGINATED = [item for item in OPERATIONS if item.extension("pagination")]
FILE = "example.svg"

Place = tuple[str, str]


def values_of(item: DescribedOperation, body: Any) -> dict[Place, Any]:
    """Return the values of an example by place and name in the API."""
    values = {(parameter["in"], parameter["name"]): parameter["example"] for parameter in item.example_parameters}
    return values | {("body", name): value for name, value in (body or {}).items()}


def arguments_of(item: DescribedOperation) -> dict[Place, Argument]:
    endpoint = import_module(f"braze_generated.api.{item.namespace}.{item.id}").ENDPOINT
    places = {"path": endpoint.path, "query": endpoint.query, "header": endpoint.headers, "body": endpoint.body or ()}
    return {(place, argument.api_name): argument for place, items in places.items() for argument in items}


def typed(item: DescribedOperation, values: dict[Place, Any]) -> Iterator[str]:
    """Yield the words with which a person would give *values*: as arguments, options, and with --set."""
    kinds = {
        parameter.name: parameter for parameter in commands_of(item.namespace)[TABLE[item.id].method_name].parameters
    }
    positions = [name for parameter in kinds.values() if (name := parameter.name) and parameter.location == "path"]
    named = {arguments_of(item)[place].name: value for place, value in values.items()}
    yield from (str(named.pop(name)) for name in positions)
    for name, value in named.items():
        option = f"--{name.replace('_', '-')}"
        parameter = kinds[name]
        if parameter.kind == "file":
            yield f"{option}={FILE}"
        elif value is None or parameter.kind == "json":
            yield f"--set={name}:={json.dumps(value)}"
        elif isinstance(value, bool):
            yield option if value else f"--no-{option[2:]}"
        else:
            yield from (f"{option}={entry}" for entry in (value if isinstance(value, list) else [value]))


@pytest.fixture(scope="module")
def library(sandbox_url: str) -> Iterator[Braze]:
    """A client for the same sandbox."""
    with Braze(KEY, base_url=sandbox_url) as braze:
        yield braze


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file to upload."""
    monkeypatch.chdir(tmp_path)


def prepare(control: httpx.Client, item: DescribedOperation) -> None:
    """Empty the sandbox, and give it what the examples of an operation need and no call can create."""
    control.post("reset").raise_for_status()
    control.put("time", json={"now": "2026-11-24T12:00:00Z"}).raise_for_status()
    if item.id == "content_blocks_update":
        block = {"content_block_id": "e16a4b72-93cf-4d08-a5e7-70f2c8d1b934", "name": "spring", "state": "draft"}
        block["content"] = "<p>Spring</p>"
        control.post("seed", json={"content_blocks": [block]}).raise_for_status()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("item", "name"), REQUESTS, ids=IDS)
def test_example(
    item: DescribedOperation, name: str, braze_command: CommandLine, library: Braze, control: httpx.Client, file: None
) -> None:
    """The command sends what the library sends for an example, and prints what the library returns."""
    body = bodies(item)[name]
    values = values_of(item, body)
    files = item.request.files & values_in_body(values).keys() if item.request else frozenset[str]()
    for key in files:
        Path(FILE).write_text(values["body", key], encoding="utf-8")
    arguments = arguments_of(item)
    prepare(control, item)
    given = {arguments[place].name: File.read(FILE) if place[1] in files else value for place, value in values.items()}
    expected = getattr(getattr(library, item.namespace), TABLE[item.id].method_name)(**given)
    sent = last_request(control)

    prepare(control, item)
    parameters = {place: value for place, value in values.items() if place[0] != "body" or place[1] in files}
    rest = {name: value for name, value in values_in_body(values).items() if name not in files}
    words = [*command_of(item), *typed(item, parameters), *(["--input", "-"] if rest else [])]
    confirmed = ["--yes"] if commands_of(item.namespace)[TABLE[item.id].method_name].effect != "read" else []
    code = ExitCode.PARTIAL_FAILURE if failures_of(expected) else ExitCode.DONE
    result = braze_command(*words, *confirmed, stdin=json.dumps(rest), code=code)

    assert json.loads(result.stdout) == expected.to_dict()
    received = last_request(control)
    assert {key: received[key] for key in ("operation", "path", "query", "body")} == {
        key: sent[key] for key in ("operation", "path", "query", "body")
    }


@pytest.mark.parametrize(("item", "name"), REQUESTS, ids=IDS)
def test_typed(item: DescribedOperation, name: str, offline: CommandLine, file: None) -> None:
    """All arguments can be typed as well: a dry run prints the request of the example."""
    Path(FILE).write_text("<svg/>", encoding="utf-8")
    body = bodies(item)[name]
    result = offline(*command_of(item), *typed(item, values_of(item, body)), "--dry-run")
    printed = json.loads(result.stdout)
    url = httpx.URL(printed["url"])
    path = item.path
    query = []
    for parameter in item.example_parameters:
        value = parameter["example"]
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", value)
        elif parameter["in"] == "query":
            query += [(parameter["name"], wire(entry)) for entry in (value if isinstance(value, list) else [value])]
        else:
            assert printed["headers"][parameter["name"].lower()] == value
    assert (printed["method"], url.path) == (item.method.upper(), path)
    assert sorted(url.params.multi_items()) == sorted(query)
    if item.request is None or not item.request.is_form(body):
        assert same(printed["body"], body)
    else:
        assert printed["body"] == {
            key: f"@{FILE}" if key in item.request.files else wire(value) for key, value in body.items()
        }
    assert KEY not in result.output


def same(printed: Any, body: Any) -> bool:
    """Return whether a body is that of an example; a list of one value may be sent as the value."""
    if isinstance(body, dict):
        return printed.keys() == body.keys() and all(same(printed[name], body[name]) for name in body)
    return bool(printed == body or [printed] == body)


def values_in_body(values: dict[Place, Any]) -> dict[str, Any]:
    return {name: value for (place, name), value in values.items() if place == "body"}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("item", PAGINATED, ids=[item.id for item in PAGINATED])
def test_all_pages(item: DescribedOperation, braze_command: CommandLine, control: httpx.Client, library: Braze) -> None:
    """With --all, a command prints what the pager of the library yields."""
    pagination = item.extension("pagination")
    position = {pagination.get(key) for key in ("page", "offset", "start", "cursor")}
    values = {place: value for place, value in values_of(item, None).items() if place[1] not in position}
    arguments = arguments_of(item)
    prepare(control, item)
    method = getattr(getattr(library, item.namespace), f"{TABLE[item.id].method_name}_iter")
    pager = method(**{arguments[place].name: value for place, value in values.items()})
    expected = [each.to_dict() if hasattr(each, "to_dict") else each for each in pager]
    prepare(control, item)
    result = braze_command(*command_of(item), *typed(item, values), "--all", "--output", "jsonl")
    assert [json.loads(line) for line in result.stdout.splitlines()] == expected


@pytest.mark.parametrize("namespace", GROUPS)
def test_help(namespace: str, offline: CommandLine) -> None:
    """The help of a group lists its commands, and that of a command describes each argument."""
    name = namespace.replace("_", "-")
    text = " ".join(offline(name, "--help").stdout.split())
    for method, described in commands_of(namespace).items():
        assert method.replace("_", "-") in text
        page = offline(name, method.replace("_", "-"), "--help").stdout
        assert described.docs_url in page
        page = "".join(page.split())
        for docs in (described.docs, described.policy, *(parameter.docs for parameter in described.parameters)):
            assert "".join(docs.split()) in page


def test_index(offline: CommandLine) -> None:
    """The first page lists the namespaces under the headings of the description, and the other commands."""
    text = offline("--help").stdout
    for group in GROUPS.values():
        assert f"{group.heading}:\n" in text
    assert not {name.replace("_", "-") for name in GROUPS} & set(OWN)
    assert {line.split()[0] for line in text.splitlines() if line.startswith("  ")} >= {*OWN, "content-blocks"}
    assert "content-blocks" in app.list_commands(None)  # type: ignore[arg-type]


def test_catalog() -> None:
    """`braze commands` knows each operation, and says of each what it does."""
    rows = {row["operation"]: row for row in catalog()}
    assert rows.keys() == TABLE.keys()
    for item in OPERATIONS:
        row = rows[item.id]
        assert row["name"] == " ".join(command_of(item))
        assert (row["permission"], row["retry"]) == (item.extension("permission"), item.extension("retry"))
        default = {"get": "read", "delete": "delete"}.get(item.method, "write")
        assert row["effect"] == (item.extension("effect") or default)
        assert {argument["name"] for argument in row["arguments"]} == {
            each.name for each in arguments_of(item).values()
        }


def test_lookups() -> None:
    """The ids that people need most can be completed."""
    assert {"campaign_id", "canvas_id", "segment_id", "catalog_name"} <= LOOKUPS.keys()
    for lookup in LOOKUPS.values():
        operation = TABLE[f"{lookup.namespace}_{lookup.method_name}"]
        assert operation.http_method == "GET"
