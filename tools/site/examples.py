"""The calls in the reference: the examples of the description, in Python, for the command ``braze`` and for curl."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

import attrs

from braze_cli._namespaces import commands_of
from braze_cli._parameters import option_name
from braze_generated.runtime.call import Argument, Endpoint
from braze_generated.runtime.command import Parameter
from braze_generated.runtime.document import DescribedOperation
from braze_generated.runtime.model import Map, Model

ADDRESS = "$BRAZE_BASE_URL"
CLIENT = 'Braze(api_key="YOUR_KEY", region="EU-01")'
KEY = "$BRAZE_API_KEY"
FILE = "picture.png"
"""The file in the examples of an upload."""

_WIDTH = 92  # what fits on a page without scrolling


def endpoint_of(operation: DescribedOperation) -> Endpoint[Any]:
    """
    Return the generated counterpart of an operation.
    """
    module = import_module(f"braze_generated.api.{operation.namespace}.{operation.id}")
    return cast("Endpoint[Any]", module.ENDPOINT)


def arguments_of(operation: DescribedOperation) -> dict[tuple[str, str], Argument]:
    """
    Return the arguments by place (``path``, ``query``, ``header``, ``body``) and name in the API.
    """
    endpoint = endpoint_of(operation)
    places = {"path": endpoint.path, "query": endpoint.query, "header": endpoint.headers, "body": endpoint.body or ()}
    return {(place, item.api_name): item for place, items in places.items() for item in items}


def python(operation: DescribedOperation, body: Any) -> str:
    """
    Return a program that makes the call of an example, unformatted.
    """
    method = endpoint_of(operation).operation.method_name
    arguments = ", ".join(_arguments(operation, body))
    used = {"File": "=File.read(", "models": "models."}
    names = ", ".join(["Braze", *(name for name, text in used.items() if text in arguments)])
    return (
        f"from braze_client import {names}\n\n"
        f"with {CLIENT} as braze:\n"
        f"    result = braze.{operation.namespace}.{method}({arguments})\n"
        "    print(result.to_dict())\n"
    )


def iteration(operation: DescribedOperation) -> str:
    """
    Return a program that iterates over all items of a paginated operation, unformatted.
    """
    method = endpoint_of(operation).operation.method_name
    pagination = operation.extension("pagination")
    position = {pagination.get(key) for key in ("page", "offset", "start", "cursor")}
    arguments = ", ".join(_arguments(operation, None, without=position))
    return (
        "from braze_client import Braze\n\n"
        f"with {CLIENT} as braze:\n"
        f"    for item in braze.{operation.namespace}.{method}_iter({arguments}):\n"
        "        print(item)\n"
    )


def curl(operation: DescribedOperation, body: Any) -> str:
    """
    Return a shell command that makes the call of an example.
    """
    path = operation.path
    for parameter in operation.parameters_in("path"):
        path = path.replace(f"{{{parameter['name']}}}", quote(str(parameter["example"]), safe=""))
    query = [
        f"{parameter['name']}={json.dumps(value) if isinstance(value, bool) else value}"
        for parameter in operation.example_parameters
        if parameter["in"] == "query"
        for value in (parameter["example"] if isinstance(parameter["example"], list) else [parameter["example"]])
    ]
    # Encoded, so nothing but the address means something to the shell.
    lines = [f'curl --fail-with-body "{ADDRESS}{path}"', f'--header "Authorization: Bearer {KEY}"']
    if operation.method not in ("get", "post") or (operation.method == "post" and body is None):
        lines.insert(1, f"--request {operation.method.upper()}")
    headers = [f"{item['name']}: {item['example']}" for item in operation.parameters_in("header")]
    lines += [f"--header {shlex.quote(header)}" for header in headers]
    if query:
        lines.insert(1, "--get")
        lines += [f"--data-urlencode {shlex.quote(entry)}" for entry in query]
    if operation.request is not None and body is not None and operation.request.is_form(body):
        for name, value in body.items():
            text = f"{name}=@{FILE}" if name in operation.request.files else f"{name}={value}"
            lines.append(f"--form {shlex.quote(text)}")
    elif operation.request is not None:
        lines.append(f"--header 'Content-Type: {operation.request.media_type}'")
        lines.append(f"--data {shlex.quote(json.dumps(body, indent=2, ensure_ascii=False))}")
    return " \\\n  ".join(lines) + "\n"


def command(operation: DescribedOperation, body: Any) -> str:
    """
    Return a shell command for ``braze`` that makes the call of an example.
    """
    described = commands_of(operation.namespace)[endpoint_of(operation).operation.method_name]
    arguments = arguments_of(operation)
    values = {(item["in"], item["name"]): item["example"] for item in operation.example_parameters}
    values |= {("body", name): value for name, value in (body or {}).items()}
    given = {arguments[place].name: value for place, value in values.items()}
    parameters = {parameter.name: parameter for parameter in described.parameters}
    as_json = {name: value for name, value in given.items() if not _is_typed(parameters[name], value)}
    words = ["braze", *(word.replace("_", "-") for word in (operation.namespace, described.method_name))]
    words += [str(given[parameter.name]) for parameter in described.parameters if parameter.location == "path"]
    lines = [shlex.join(words)]
    for name, value in given.items():
        if name not in as_json and parameters[name].location != "path":
            lines += _options(parameters[name], value)
    lines += [] if described.effect == "read" else ["--yes"]
    if not as_json:
        return " \\\n  ".join(lines) + "\n"
    text = json.dumps(as_json, indent=2, ensure_ascii=False)
    return " \\\n  ".join([*lines, "--input - <<'JSON'"]) + f"\n{text}\nJSON\n"


def _is_typed(parameter: Parameter, value: Any) -> bool:
    """
    Return whether options can say exactly *value*. An option that is given once may be sent as a value, not as a list.
    """
    is_one = parameter.accepts_one and isinstance(value, list) and len(value) == 1
    return parameter.kind != "json" and value is not None and not is_one


def _options(parameter: Parameter, value: Any) -> list[str]:
    option = option_name(parameter.name)
    if parameter.kind == "file":
        return [f"{option} {FILE}"]
    if isinstance(value, bool):
        return [option if value else f"--no-{option[2:]}"]
    values: list[Any] = value if isinstance(value, list) else [value]
    # With an equals sign, since a value may begin with a hyphen.
    return [
        shlex.quote(f"{option}={entry}") if str(entry).startswith("-") else f"{option} {shlex.quote(str(entry))}"
        for entry in values
    ]


def formatted(programs: list[str]) -> list[str]:
    """
    Return Python programs as ruff formats them.
    """
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.py") for number, _ in enumerate(programs)]
        for path, program in zip(paths, programs, strict=True):
            path.write_text(program, encoding="utf-8")
        command = [sys.executable, "-m", "ruff", "format", "--isolated", "--quiet", "--no-cache"]
        subprocess.run([*command, f"--line-length={_WIDTH}", folder], check=True)
        return [path.read_text(encoding="utf-8") for path in paths]


def json_names(model: type[Model]) -> dict[str, str]:
    """
    Return the fields of a model by JSON name.
    """
    fields = (item for item in attrs.fields(model) if item.name != "additional_properties")
    return {item.metadata.get("name", item.name): item.name for item in fields}


def _arguments(operation: DescribedOperation, body: Any, *, without: Collection[str | None] = ()) -> Iterator[str]:
    values = {(item["in"], item["name"]): item["example"] for item in operation.example_parameters}
    values |= {("body", name): value for name, value in (body or {}).items()}
    arguments = arguments_of(operation)
    for place, value in values.items():
        if place[1] not in without:
            argument = arguments[place]
            if argument.is_file:
                yield f"{argument.name}=File.read({FILE!r})"
            else:
                yield f"{argument.name}={_source(argument.decode(value) if argument.decode else value)}"


def _source(value: Any) -> str:
    """
    Return *value* as a Python expression. Objects are models, or dicts if a name is not a Python identifier.
    """
    if isinstance(value, Model) and not isinstance(value, Map):
        names = json_names(type(value))
        # A field is read as an attribute, which gives models; any other member only by its name.
        members = {names.get(key, key): getattr(value, names[key]) if key in names else value[key] for key in value}
        if all(map(str.isidentifier, members)):
            arguments = ", ".join(f"{name}={_source(member)}" for name, member in members.items())
            return f"models.{type(value).__name__}({arguments})"
    if isinstance(value, Model):
        value = value.to_dict()
    if isinstance(value, dict):
        entries = cast("dict[str, Any]", value).items()
        return f"{{{', '.join(f'{name!r}: {_source(entry)}' for name, entry in entries)}}}"
    if isinstance(value, list):
        items: list[Any] = value
        return f"[{', '.join(map(_source, items))}]"
    return repr(value)
