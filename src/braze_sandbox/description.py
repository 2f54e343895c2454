"""Reads the description that the client was made from, as far as the sandbox needs it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, cast
from urllib.parse import unquote

from .calls import Call
from .validation import ONE_OF, Breach, Schema, Validator, broken_rules, prepare


@cache
def load() -> dict[str, Any]:
    """
    Return the bundled OpenAPI document. It is shared: do not change it.
    """
    # An installed package has the document inside; in a checkout it lies beside.
    package = files("braze_generated")
    for document in (package / "openapi.json", package / ".." / "openapi.json"):
        if document.is_file():
            return cast("dict[str, Any]", json.loads(document.read_text(encoding="utf-8")))
    raise FileNotFoundError("openapi.json belongs inside or beside the package braze_generated")


class Description:
    """
    The operations of a document, and how to find them.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.components = prepare(document["components"])
        self.operations = {
            operation.id: operation
            for path, item in document["paths"].items()
            for operation in (Operation(self, method.upper(), path, data) for method, data in item.items())
        }
        plain = (operation for operation in self.operations.values() if "{" not in operation.path)
        self._plain = {(operation.method, operation.path): operation for operation in plain}

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """
        Return the operation for a path, and what stands in the places of its parameters.
        """
        operation = self._plain.get((method, path))
        if operation is not None:
            return operation, {}
        for operation in self.operations.values():
            match = operation.pattern.fullmatch(path) if operation.method == method else None
            if match is not None:
                return operation, {name: unquote(value) for name, value in match.groupdict().items()}
        return None

    def resolve(self, item: Mapping[str, Any]) -> dict[str, Any]:
        """
        Return what a reference leads to, or *item* itself.
        """
        while "$ref" in item:
            _, _, kind, name = str(item["$ref"]).split("/")
            item = self.components[kind][name]
        return cast("dict[str, Any]", item)

    def schema(self, name: str) -> Schema:
        """
        Return the schema called *name*.
        """
        return cast("Schema", self.components["schemas"][name])


class Operation:
    """
    An operation of the description. Its schemas are compiled when it is first called.
    """

    def __init__(self, description: Description, method: str, path: str, data: Mapping[str, Any]) -> None:
        self._description = description
        self.method = method
        self.path = path
        self.data = data
        self.id = str(data["operationId"])
        self.permission = cast("str | None", data["x-braze-permission"])
        self.rate_limit: Mapping[str, Any] = data["x-braze-rate-limit"]
        self.limits: list[dict[str, Any]] = data.get("x-braze-limits", [])
        code, response = next((code, item) for code, item in data["responses"].items() if code.startswith("2"))
        self.status = int(code)
        self.answer: dict[str, Any] = response["content"]["application/json"]
        self.has_body = "requestBody" in data

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Matches the paths of this operation."""
        return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(self.path)))

    @cached_property
    def parameters(self) -> list[dict[str, Any]]:
        """The parameters, whatever their place."""
        return [self._description.resolve(item) for item in self.data.get("parameters", [])]

    @cached_property
    def request_examples(self) -> list[Any]:
        """The bodies of the description's examples."""
        content = self.data["requestBody"]["content"]["application/json"] if self.has_body else {"examples": {}}
        return [example["value"] for example in content["examples"].values()]

    @cached_property
    def answer_examples(self) -> list[Any]:
        """The answers of the description's examples."""
        return [example["value"] for example in self.answer["examples"].values()]

    @cached_property
    def max_bytes(self) -> int | None:
        """How long a body may be."""
        return next((int(limit["max_bytes"]) for limit in self.limits if "max_bytes" in limit), None)

    def read_query(self, call: Call) -> dict[str, Any]:
        """
        Return the parameters of the query that the description knows, in their types. Others are ignored.
        """
        given: dict[str, list[str]] = {}
        for name, value in call.query:
            given.setdefault(name, []).append(value)
        return {
            name: [_convert(schema["items"], value) for value in given[name]]
            if schema.get("type") == "array"
            else _convert(schema, given[name][-1])
            for name, schema in self._schemas("query").items()
            if name in given
        }

    def breaches(self, path: Mapping[str, Any], query: Mapping[str, Any], body: Any) -> list[Breach]:
        """
        Return what the description has against a request.
        """
        found: list[Breach] = []
        for place, values in (("path", path), ("query", query)):
            if self._schemas(place):
                found += self._validators[place].breaches(f"{place} parameter", dict(values))
        found += [Breach("query", (), rule) for rule in broken_rules(self.data.get(ONE_OF, ()), query)]
        if self.has_body:
            found += self._validators["body"].breaches("body", body)
        found += [
            Breach("body" if self.has_body else "query", (), rule)
            for rule in self._exceeded(cast("Any", body) if self.has_body else query)
        ]
        return found

    def _exceeded(self, given: Any) -> Iterator[str]:
        for limit in self.limits:
            if "max_items" not in limit or not isinstance(given, dict):
                continue
            fields = limit["fields"]
            lists = [cast("dict[str, Any]", given).get(name) for name in fields]
            if sum(len(items) for items in lists if isinstance(items, list)) > int(limit["max_items"]):
                together = " together" if len(fields) > 1 else ""
                yield f"at most {limit['max_items']} items in {', '.join(fields)}{together}"

    def _schemas(self, place: str) -> dict[str, Schema]:
        return self._parameter_schemas[place]

    @cached_property
    def _parameter_schemas(self) -> dict[str, dict[str, Schema]]:
        return {
            place: {
                item["name"]: self._description.resolve(item["schema"])
                for item in self.parameters
                if item["in"] == place
            }
            for place in ("path", "query")
        }

    @cached_property
    def _validators(self) -> dict[str, Validator]:
        components = self._description.components
        validators: dict[str, Validator] = {}
        for place, schemas in self._parameter_schemas.items():
            required = [item["name"] for item in self.parameters if item["in"] == place and item.get("required")]
            validators[place] = Validator({"properties": schemas, "required": required}, components)
        if self.has_body:
            content = self.data["requestBody"]["content"]["application/json"]
            validators["body"] = Validator(content["schema"], components)
        return validators


def _convert(schema: Schema, text: str) -> Any:
    """
    Return a value of the type that *schema* names, or *text* itself, which then breaks the schema.
    """
    kind = schema.get("type")
    if kind == "integer" and re.fullmatch(r"[+-]?[0-9]{1,18}", text):
        return int(text)
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    return text
