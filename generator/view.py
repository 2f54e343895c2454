"""What the templates see: the description in terms of Python names, types and docstrings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty

from . import docstrings
from .bundle import Description, Operation
from .docstrings import wrap
from .python_types import RESERVED, Type, Types, python_name
from .literals import records
from .rules import expected_id
from .source import Fault


@dataclass(frozen=True)
class Value:
    """
    An argument of a method, or a field of a model.
    """

    name: str
    json_name: str
    required: bool
    give: str
    read: str
    decode: str
    docs: str
    is_sent: bool = True
    """Whether it is part of a request, not of a response."""
    location: str = ""
    """Where an argument goes."""

    @property
    def type(self) -> str:
        """The type of the field of a model."""
        return self.give if self.is_sent else self.read

    @property
    def assignment(self) -> str:
        """What a field of a model is set to; empty if it is required and its name and type say it all."""
        parts = [f'"name": "{self.json_name}"'] * (self.json_name != self.name)
        parts += [f'"decode": {self.decode}'] * bool(self.decode)
        # A list that is always there reads as empty if Braze omits it, so that its type holds.
        parts += ['"absent": list'] * (not self.is_sent and self.required and self.read.startswith("list["))
        default = "OMIT" if self.is_sent else "None"
        if not parts:
            return "" if self.required else f" = {default}"
        default = "" if self.required else f"default={default}, "
        return f" = field({default}metadata={{{', '.join(parts)}}})"


class View:
    """
    The description as the templates see it.
    """

    def __init__(self, description: Description, data: GeneratorData) -> None:
        self.description = description
        self.components: dict[str, Any] = description.bundle["components"]
        self.schemas: dict[str, Any] = self.components.get("schemas", {})
        self.models = {str(model.class_info.name) for model in data.models}
        self.types = Types(self.schemas, self.models)
        self.modules = {str(item.class_info.name): str(item.class_info.module_name) for item in data.models}
        self.modules |= {str(item.class_info.name): str(item.class_info.module_name) for item in data.enums}
        self.endpoints = {
            str(endpoint.name)
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }

    @cached_property
    def operations(self) -> list[OperationView]:
        """All operations, in the order of ``braze.yaml``."""
        return [
            OperationView(self, operation)
            for operation in self.description.operations
            if operation.id in self.endpoints
        ]

    @cached_property
    def results(self) -> set[str]:
        """The names of the models that an operation returns."""
        return {operation.result for operation in self.operations}

    @cached_property
    def requests(self) -> set[str]:
        """The names of the schemas that requests are made of."""
        return self._reachable([item.data.get("requestBody", {}) for item in self.operations])

    @cached_property
    def responses(self) -> set[str]:
        """The names of the schemas that responses are made of."""
        return self._reachable([item.data["responses"] for item in self.operations])

    def _reachable(self, todo: list[Any]) -> set[str]:
        found: set[str] = set()
        while todo:
            item = todo.pop()
            if isinstance(item, list):
                todo += item
            elif isinstance(item, dict):
                todo += [value for key, value in item.items() if key not in ("examples", "example")]
                if "$ref" in item and item["$ref"] not in found:
                    found.add(item["$ref"])
                    todo.append(self.resolve(item))
        return {reference.rpartition("/")[2] for reference in found}

    @cached_property
    def namespaces(self) -> list[NamespaceView]:
        """All namespaces, in the order of ``braze.yaml``."""
        return [
            NamespaceView(
                name=tag["name"],
                class_name=f"{_pascal(tag['name'])}Api",
                docs=tag["description"],
                operations=[item for item in self.operations if item.namespace == tag["name"]],
            )
            for tag in self.description.bundle["tags"]
        ]

    def namespace(self, tag: str) -> NamespaceView:
        """Return the namespace *tag*."""
        return next(item for item in self.namespaces if item.name == tag)

    def operation(self, endpoint: Endpoint) -> OperationView:
        """Return the operation that *endpoint* was parsed from."""
        return next(item for item in self.operations if item.id == str(endpoint.name))

    def model(self, model: ModelProperty) -> ModelView:
        """Return the model that *model* was parsed as."""
        return ModelView(self, str(model.class_info.name))

    def enum(self, enum: LiteralEnumProperty) -> EnumView:
        """Return the enumeration that *enum* was parsed as."""
        name = str(enum.class_info.name)
        # The parser keeps the values in a set, whose order changes from run to run.
        return EnumView(name, self.schemas[name]["enum"], wrap(self.schemas[name].get("description", "")))

    def faults(self) -> Iterator[Fault]:
        """
        Yield what the generated code could not express, or would express under another name.
        """
        for source in self.description.sources.values():
            if not source.name.startswith("schemas/"):
                continue
            for name in source.data:
                schema = self.schemas.get(name, {})
                if ("properties" in schema or schema.get("type") == "object") and name not in self.models:
                    yield source.fault(
                        (name,), f"there would be no class {name}; openapi-python-client derives another"
                    )
                for json_name in schema.get("properties", {}) if name in self.models else {}:
                    attribute = python_name(json_name)
                    if not attribute.isidentifier() or attribute in RESERVED:
                        message = f"{json_name} would become the attribute {attribute}, which cannot be used"
                        yield source.fault((name, "properties", json_name), message)
        for operation in self.operations:
            names = [argument.name for argument in operation.arguments]
            for name in sorted({name for name in names if names.count(name) > 1 or name in ("self", "_client")}):
                yield operation.source.fault(f"the argument {name} stands for several things")
            if operation.source.data.get("requestBody") and not operation.has_object_body:
                yield operation.source.fault("the body must be an object", "requestBody")

    def resolve(self, item: dict[str, Any]) -> dict[str, Any]:
        """
        Return *item*, or the component that it refers to.
        """
        while "$ref" in item:
            _, _, kind, name = item["$ref"].split("/")
            item = self.components[kind][name]
        return item

    def docs_of(self, item: dict[str, Any]) -> str:
        """
        Return the description of *item*, or else of the component that it refers to.
        """
        return str(item.get("description") or self.resolve(item).get("description", ""))


@dataclass(frozen=True)
class NamespaceView:
    """
    A namespace, as `endpoint_init.py.jinja` and `api_init.py.jinja` see it.
    """

    name: str
    class_name: str
    docs: str
    operations: list[OperationView]

    @property
    def has_pages(self) -> bool:
        """Whether an operation is paginated."""
        return any(operation.extension("pagination") for operation in self.operations)

    def used(self, *names: str) -> list[str]:
        """
        Return those of *names* that occur in a signature.
        """
        # Unlike elsewhere, in an __init__.py ruff leaves imports alone that nothing uses.
        types = {
            word for item in self.operations for value in item.arguments for word in re.findall(r"\w+", value.give)
        }
        return [name for name in names if name in types]


@dataclass(frozen=True)
class EnumView:
    """
    An enumeration, as `literal_enum.py.jinja` sees it.
    """

    name: str
    values: list[str]
    docs: str


class ModelView:
    """
    A model, as `model.py.jinja` sees it.
    """

    def __init__(self, view: View, name: str) -> None:
        self._view = view
        self.name = name
        self.schema: dict[str, Any] = view.schemas[self.name]
        self.required: list[str] = self.schema.get("required", [])

    @property
    def docs(self) -> str:
        """The docstring."""
        return wrap(self.schema.get("description", ""))

    @property
    def partial_errors(self) -> tuple[str, ...]:
        """The properties of an answer that list what was refused."""
        return tuple(self.schema.get("x-braze-partial-errors", ()))

    @property
    def base(self) -> str:
        """The class that it extends, unless it is a map."""
        if self.is_sent:
            return "RequestModel"
        return "Result" if self.name in self._view.results else "ResponseModel"

    @property
    def is_sent(self) -> bool:
        """Whether requests are made of it, and not responses."""
        return self.name in self._view.requests

    @property
    def one_of(self) -> str:
        """The rules on which fields go together, as source."""
        rules = self.schema.get("x-braze-one-of")
        return records("OneOf", rules) if rules else ""

    @cached_property
    def fields(self) -> list[Value]:
        """The declared properties, required ones first."""
        fields = []
        for json_name, schema in self.schema.get("properties", {}).items():
            kind = self._view.types.of(schema)
            required = json_name in self.required
            fields.append(
                Value(
                    name=python_name(json_name),
                    json_name=json_name,
                    required=required,
                    give=kind.give if required else f"{kind.give} | Omit",
                    read=kind.read
                    if required or kind.read in ("Any", "None") or "None" in kind.read.split(" | ")
                    else f"{kind.read} | None",
                    decode=kind.decode,
                    docs=wrap(self._view.docs_of(schema)),
                    is_sent=self.is_sent,
                )
            )
        return sorted(fields, key=lambda field: not field.required)

    @property
    def members(self) -> Type | None:
        """The type of members with names of their own, where the schema provides for some."""
        extra = self.schema.get("additionalProperties")
        return None if extra is None else self._view.types.of(extra)

    @property
    def is_map(self) -> bool:
        """Whether the object has no fields of its own."""
        return self.members is not None and not self.schema.get("properties")

    @property
    def imports(self) -> list[tuple[str, str]]:
        """Names of other models that the types refer to, and their modules."""
        schemas = [*self.schema.get("properties", {}).values(), self.schema.get("additionalProperties", {})]
        names = frozenset[str]().union(*(self._view.types.of(schema).models for schema in schemas)) - {self.name}
        return [(name, self._view.modules[name]) for name in sorted(names)]


class OperationView:
    """
    An operation, as the templates see it.
    """

    def __init__(self, view: View, source: Operation) -> None:
        self._view = view
        self.source = source
        self.id = source.id
        self.path = source.path
        self.http_method = source.method.upper()
        self.namespace, self.method_name = expected_id(source.path)
        self.data: dict[str, Any] = view.description.bundle["paths"][source.path][source.method]
        self.deprecated = bool(self.data.get("deprecated"))
        self.docs_url = str(self.data["externalDocs"]["url"])

    def extension(self, name: str) -> Any:
        """Return the value of ``x-braze-`` *name*, or None."""
        return self.data.get(f"x-braze-{name}")

    @property
    def limits(self) -> list[dict[str, Any]]:
        """The limits on the request, and the lists that may not be empty."""
        lists = {item["name"]: item["schema"] for item in self._parameters} | self._body_schema.get("properties", {})
        least = [
            {"fields": [name], "min_items": schema["minItems"]}
            for name, schema in lists.items()
            if "minItems" in schema
        ]
        return [*(self.extension("limits") or []), *least]

    @property
    def one_of(self) -> list[dict[str, Any]]:
        """The rules on parameters, and on the top level of the body."""
        return [*(self.extension("one-of") or []), *self._body_schema.get("x-braze-one-of", [])]

    @property
    def has_body(self) -> bool:
        """Whether something is sent."""
        return "requestBody" in self.data

    @property
    def has_object_body(self) -> bool:
        """Whether what is sent is an object, so that its properties can be arguments."""
        return self._body_schema.get("type") == "object"

    @cached_property
    def _body_schema(self) -> dict[str, Any]:
        content = self.data.get("requestBody", {}).get("content", {})
        return self._view.resolve(content["application/json"]["schema"]) if content else {}

    @cached_property
    def _success(self) -> dict[str, Any]:
        code = next(code for code in self.data["responses"] if code.startswith("2"))
        return self._view.resolve(self.data["responses"][code])

    @property
    def item(self) -> str:
        """The type of the items of a paginated answer."""
        schema: dict[str, Any] = {"$ref": f"#/components/schemas/{self.result}"}
        for name in self.extension("pagination")["items"].split("."):
            schema = self._view.resolve(schema)["properties"][name]
        return self._view.types.of(self._view.resolve(schema)["items"], prefix="models.").read

    @property
    def result(self) -> str:
        """The name of the model of the answer."""
        return str(self._success["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2])

    @property
    def result_module(self) -> str:
        """The module of that model."""
        return self._view.modules[self.result]

    @cached_property
    def _parameters(self) -> list[dict[str, Any]]:
        return [self._view.resolve(item) for item in self.data.get("parameters", [])]

    @cached_property
    def _body_names(self) -> dict[str, str]:
        if not self.has_object_body:
            return {}
        return {python_name(json_name): json_name for json_name in self._body_schema.get("properties", {})}

    def arguments_in(self, location: str) -> list[Value]:
        """
        Return the arguments that go to *location* (``path``, ``query``, ``header`` or ``body``).
        """
        return [argument for argument in self._arguments if argument.location == location]

    @property
    def arguments(self) -> list[Value]:
        """The arguments of the method, required ones first."""
        return sorted(self._arguments, key=lambda value: not value.required)

    @cached_property
    def _arguments(self) -> list[Value]:
        values = []
        for item in self._parameters:
            name = python_name(item["name"])
            values.append(
                self._argument(name, item["name"], item["in"], item.get("required", False), item["schema"], item)
            )
        for name, json_name in self._body_names.items():
            schema = self._body_schema["properties"][json_name]
            required = json_name in self._body_schema.get("required", [])
            values.append(self._argument(name, json_name, "body", required, schema, schema))
        return values

    @property
    def iter_docs(self) -> str:
        """The docstring of the method that goes through all pages."""
        return docstrings.iteration(self.data, method_name=self.method_name)

    def _argument(
        self, name: str, api_name: str, location: str, required: bool, schema: dict[str, Any], described: Any
    ) -> Value:
        kind = self._view.types.of(schema, prefix="models.")
        give = kind.give if required else f"{kind.give} | Omit"
        decode = kind.decode if "Decoder" in kind.decode else ""
        docs = self._view.docs_of(described)
        return Value(name, api_name, required, give, kind.read, decode, docs, location=location)

    @property
    def docs(self) -> str:
        """The docstring of the method."""
        return docstrings.method(
            self.data,
            arguments=[(item.name, item.docs) for item in self.arguments],
            one_of=self.one_of,
            returns=self._success["description"],
        )


def _pascal(name: str) -> str:
    return "".join(word.capitalize() for word in re.split("[_-]", name))
