"""The operations and objects of the description, as the pages of the reference tell of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from http import HTTPStatus
from importlib import import_module
from typing import Any

from braze_generated import models
from braze_generated.client import Endpoint
from braze_generated.types import Field
from generator import docstrings
from generator.bundle import Description


@dataclass(frozen=True)
class Row:
    """
    An argument of an operation, or a field of an object.
    """

    name: str
    python_name: str
    kind: str
    required: bool
    docs: str


@dataclass(frozen=True)
class Example:
    """
    A request or an answer of the description.
    """

    title: str
    value: Any


class Reference:
    """
    Everything that the reference tells of a description.
    """

    def __init__(self, description: Description) -> None:
        document = description.bundle
        self.version = str(document["info"]["version"])
        self.components: dict[str, dict[str, Any]] = document["components"]
        self._files = {
            name: source.name.removeprefix("schemas/").removesuffix(".yaml")
            for source in description.sources.values()
            if source.name.startswith("schemas/")
            for name in source.data
        }
        operations = [
            Operation(self, path, method, data)
            for path, item in document["paths"].items()
            for method, data in item.items()
        ]
        self.namespaces = [
            Namespace(tag["name"], tag["description"], [item for item in operations if item.namespace == tag["name"]])
            for tag in document["tags"]
        ]

    @property
    def operations(self) -> Iterator[Operation]:
        """All operations, namespace by namespace."""
        for namespace in self.namespaces:
            yield from namespace.operations

    @cached_property
    def objects(self) -> dict[str, list[Object]]:
        """The components that requests and answers are made of, by the file that describes them."""
        found: dict[str, list[Object]] = {}
        for name, schema in self.components["schemas"].items():
            found.setdefault(self._files[name], []).append(Object(self, name, schema))
        return {name: sorted(found[name], key=lambda item: item.name) for name in sorted(found)}

    def resolve(self, item: dict[str, Any]) -> dict[str, Any]:
        """
        Return *item*, or the component that it refers to.
        """
        while "$ref" in item:
            _, _, place, name = item["$ref"].split("/")
            item = self.components[place][name]
        return item

    def docs_of(self, item: dict[str, Any]) -> str:
        """
        Return the description of *item*, or else of the component that it refers to, as one line.
        """
        text = item.get("description") or self.resolve(item).get("description", "")
        return " ".join(str(text).split())

    def kind_of(self, schema: dict[str, Any]) -> str:
        """
        Return the JSON type of *schema* in Markdown, where the name of a component is a link to what it is.
        """
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            return f"[{name}](../objects/{self._files[name]}.md#{name.lower()})"
        if members := schema.get("anyOf") or schema.get("oneOf"):
            return " or ".join(map(self.kind_of, members))
        kinds = schema.get("type", "any")
        if isinstance(kinds, list):
            return " or ".join(self.kind_of({**schema, "type": kind}) for kind in kinds)
        if kinds == "array":
            return f"array of {self.kind_of(schema['items'])}" if "items" in schema else "array"
        return f"{kinds} ({schema['format']})" if kinds == "string" and "format" in schema else str(kinds)

    def row(self, name: str, python_name: str, schema: dict[str, Any], described: Any, *, required: bool) -> Row:
        """
        Return what there is to say of an argument or a field.
        """
        return Row(name, python_name, self.kind_of(schema), required, self.docs_of(described))


@dataclass(frozen=True)
class Namespace:
    """
    The operations whose paths begin alike.
    """

    name: str
    docs: str
    operations: list[Operation]


class Object:
    """
    A component of the description.
    """

    def __init__(self, reference: Reference, name: str, schema: dict[str, Any]) -> None:
        self._reference = reference
        self.name = name
        self.docs = reference.docs_of(schema)
        self.values: list[str] = schema.get("enum", [])
        self._schema = schema

    @property
    def kind(self) -> str:
        """What it is, where it has no fields of its own."""
        schema = self._schema
        if "additionalProperties" in schema:
            return f"object, each of whose members is {self._reference.kind_of(schema['additionalProperties'])}"
        return self._reference.kind_of(schema)

    @property
    def rows(self) -> list[Row]:
        """Its fields, required ones first."""
        required = self._schema.get("required", [])
        rows = [
            self._reference.row(name, attributes_of(self.name)[name], schema, schema, required=name in required)
            for name, schema in self._schema.get("properties", {}).items()
        ]
        return sorted(rows, key=lambda row: not row.required)


class Operation:
    """
    An operation of the description.
    """

    def __init__(self, reference: Reference, path: str, method: str, data: dict[str, Any]) -> None:
        self._reference = reference
        self.path = path
        self.http_method = method.upper()
        self.data = data
        self.id = str(data["operationId"])
        self.namespace = str(data["tags"][0])
        self.endpoint: Endpoint[Any] = import_module(f"braze_generated.api.{self.namespace}.{self.id}").ENDPOINT
        self.method_name = self.endpoint.operation.method_name
        self.parameters = [reference.resolve(item) for item in data.get("parameters", [])]

    @property
    def policy(self) -> list[str]:
        """What it needs and allows, sentence by sentence."""
        rules = [*self.data.get("x-braze-one-of", ()), *self._body_schema.get("x-braze-one-of", ())]
        return [*docstrings.policy(self.data), *map(docstrings.one_of_rule, rules)]

    @property
    def names(self) -> dict[tuple[str, str], str]:
        """The names of the arguments, by place (``path``, ``query``, ``header``, ``body``) and name on the wire."""
        endpoint = self.endpoint
        places = {"path": endpoint.path, "query": endpoint.query, "header": endpoint.headers, "body": endpoint.body}
        return {(place, wire): name for place, names in places.items() for name, wire in (names or {}).items()}

    @property
    def schemas(self) -> dict[tuple[str, str], dict[str, Any]]:
        """The schemas of the arguments, by place and name on the wire."""
        schemas = {(item["in"], item["name"]): item["schema"] for item in self.parameters}
        return schemas | {("body", name): item for name, item in self._body_schema.get("properties", {}).items()}

    @property
    def rows(self) -> list[Row]:
        """The arguments, as they stand in a request, required ones first."""
        described = {(item["in"], item["name"]): item for item in self.parameters}
        required = {place for place, item in described.items() if item.get("required")}
        required |= {("body", name) for name in self._body_schema.get("required", ())}
        rows = [
            self._reference.row(
                place[1], self.names[place], schema, described.get(place, schema), required=place in required
            )
            for place, schema in self.schemas.items()
        ]
        return sorted(rows, key=lambda row: not row.required)

    @property
    def requests(self) -> list[Example]:
        """The examples of the body; one without a value where there is no body."""
        content = self.data.get("requestBody", {}).get("content")
        return _examples(content) if content else [Example("", None)]

    @property
    def answers(self) -> list[Example]:
        """The examples of the answer."""
        return _examples(self._success["content"])

    @property
    def result(self) -> str:
        """The type of the answer, as a link."""
        return self._reference.kind_of(self._success["content"]["application/json"]["schema"])

    @property
    def status(self) -> str:
        """The status of success, with its name."""
        status = HTTPStatus(int(self._success_code))
        return f"{status.value} {status.phrase}"

    @property
    def _success_code(self) -> str:
        return next(str(code) for code in self.data["responses"] if code.startswith("2"))

    @property
    def _success(self) -> dict[str, Any]:
        return self._reference.resolve(self.data["responses"][self._success_code])

    @cached_property
    def _body_schema(self) -> dict[str, Any]:
        content = self.data.get("requestBody", {}).get("content")
        return self._reference.resolve(content["application/json"]["schema"]) if content else {}


def attributes_of(model: str) -> dict[str, str]:
    """
    Return the attributes of a model by their names on the wire.
    """
    members = vars(getattr(models, model))
    return {field.wire_name: attribute for attribute, field in members.items() if isinstance(field, Field)}


def _examples(content: dict[str, Any]) -> list[Example]:
    return [Example(item["summary"], item["value"]) for item in content["application/json"]["examples"].values()]
