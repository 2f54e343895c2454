"""The operations and namespaces, as the templates see them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from attrs import frozen
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from . import docstrings
from .literals import literal, record, records
from .models import property_docs
from .names import pascal_case
from .property_types import Scope, Type, item_type_of, type_of
from .runtime.document import JSON, DescribedOperation

Location = Literal["path", "query", "header", "body"]

EMPTY_RESPONSE = "EmptyResponse"
"""The model, in the runtime, of a response without a body."""


@frozen
class ArgumentView:
    """
    An argument of a method.
    """

    name: str
    api_name: str
    location: Location
    """Where it goes."""
    required: bool
    type: Type
    docs: str
    is_file: bool = False
    item: Type | None = None
    """The type of its items, if it is a list."""

    @property
    def declaration(self) -> str:
        """The parameter of the method."""
        return f"{self.name}: {self.type.given}{'' if self.required else ' | Omit = OMIT'}"

    @property
    def source(self) -> str:
        """The `Argument` of the endpoint."""
        # Only models are decoded, for validation.
        more = f", {self.type.decode}" if self.type.models else ""
        more += ", is_file=True" if self.is_file else ""
        given = literal(self.type.given.replace("models.", ""))
        return f"Argument({literal(self.name)}, {literal(self.api_name)}, {given}{more})"


@frozen(eq=False)
class OperationView:
    """
    An operation.
    """

    endpoint: Endpoint
    """As parsed."""
    described: DescribedOperation
    """As described. It has what the parser drops."""
    models: Mapping[str, ModelProperty]
    """The parsed models. A property that refers to one has its name, but not its properties."""
    scope: Scope

    @property
    def id(self) -> str:
        """The ``operationId``."""
        return self.described.id

    @property
    def http_method(self) -> str:
        """The HTTP method, in capitals."""
        return self.described.method.upper()

    @property
    def path(self) -> str:
        """The path, with the names of its parameters in braces."""
        return self.described.path

    @property
    def namespace(self) -> str:
        """The namespace."""
        return self.described.namespace

    @property
    def method_name(self) -> str:
        """The name of its method in the namespace."""
        return self.id.removeprefix(f"{self.namespace}_")

    @property
    def sync_method(self) -> str:
        """Its method, as docstrings refer to it."""
        return f"{class_name(self.namespace)}.{self.method_name}"

    @property
    def is_paginated(self) -> bool:
        """Whether it has a method that iterates over all pages."""
        return self.described.extension("pagination") is not None

    @property
    def body(self) -> str:
        """The name of the schema of the body; empty if there is no body, or if it has no properties."""
        for body in self.endpoint.bodies:
            if isinstance(body.prop, ModelProperty) and self._properties(str(body.prop.class_info.name)):
                return str(body.prop.class_info.name)
        return ""

    @cached_property
    def result(self) -> str:
        """The name of the model of the successful response; empty if it is not an object."""
        if self.described.success.content is None:
            return EMPTY_RESPONSE
        for response in self.endpoint.responses.patterns:
            if response.status_code.pattern.startswith("2") and isinstance(response.prop, ModelProperty):
                return str(response.prop.class_info.name)
        return ""

    @property
    def media_types(self) -> list[tuple[str, str]]:
        """Names and values, as source, of the fields of its `Endpoint` for media types other than JSON."""
        request, response = self.described.request, self.described.success.content
        media_types: dict[str, str] = {}
        if request is not None and request.media_type != JSON:
            media_types["content_type"] = literal(request.media_type)
        if response is not None and response.media_type != JSON:
            # An error may come from something on the way.
            media_types["accept"] = literal(f"{response.media_type}, {JSON}")
        return list(media_types.items())

    @property
    def item(self) -> Type | None:
        """The type of the items of a paginated response; None if there is no such list."""
        prop: PropertyProtocol | None = self.models[self.result]
        for name in self.described.extension("pagination")["items"].split("."):
            properties = self._properties(str(prop.class_info.name)) if isinstance(prop, ModelProperty) else []
            prop = next((item for item in properties if item.name == name), None)
        return type_of(prop.inner_property, self.scope) if isinstance(prop, ListProperty) else None

    def _properties(self, model: str) -> list[PropertyProtocol]:
        parsed = self.models[model]
        return [*(parsed.required_properties or ()), *(parsed.optional_properties or ())]

    @cached_property
    def arguments(self) -> list[ArgumentView]:
        """The arguments of the method, required ones first."""
        arguments = [
            self._argument(prop, location, docs=self._parameter_docs[location, prop.name.get_untrusted_value()])
            for location, properties in self._parameters.items()
            for prop in properties
        ]
        if self.body:
            arguments += [
                self._argument(prop, "body", docs=property_docs(prop, self._body_schema))
                for prop in self._properties(self.body)
            ]
        return sorted(arguments, key=lambda argument: not argument.required)

    def arguments_in(self, location: Location) -> list[ArgumentView]:
        """
        Return the arguments that go to *location*.
        """
        return [argument for argument in self.arguments if argument.location == location]

    def _argument(self, prop: PropertyProtocol, location: Location, *, docs: str) -> ArgumentView:
        name, api_name = str(prop.python_name), prop.name.get_untrusted_value()
        return ArgumentView(
            name,
            api_name,
            location,
            prop.required,
            type_of(prop, self.scope),
            docs,
            is_file=isinstance(prop, FileProperty),
            item=item_type_of(prop, self.scope),
        )

    @property
    def _parameters(self) -> dict[Location, list[PropertyProtocol]]:
        return {
            "path": [*self.endpoint.path_parameters],
            "query": [*self.endpoint.query_parameters],
            "header": [*self.endpoint.header_parameters],
        }

    @property
    def _parameter_docs(self) -> dict[tuple[str, str], str]:
        # The parser keeps the description of the schema, not that of the parameter.
        return {(item["in"], item["name"]): item["description"] for item in self.described.parameters}

    @property
    def _body_schema(self) -> dict[str, Any]:
        return {} if self.described.request is None else self.described.request.schema

    @property
    def one_of(self) -> list[dict[str, Any]]:
        """The rules on parameters, and on the top level of the body."""
        return [*(self.described.extension("one-of") or []), *self._body_schema.get("x-braze-one-of", [])]

    @property
    def limits(self) -> list[dict[str, Any]]:
        """The limits on the request, and the lists that must not be empty."""
        lists = {item["name"]: item["schema"] for item in self.described.parameters}
        lists |= self._body_schema.get("properties", {})
        least = [
            {"fields": [name], "min_items": schema["minItems"]}
            for name, schema in lists.items()
            if "minItems" in schema
        ]
        return [*(self.described.extension("limits") or []), *least]

    @property
    def policy(self) -> list[tuple[str, str]]:
        """Names and values, as source, of the fields of its `Operation`."""
        extension = self.described.extension
        values = {
            "id": literal(self.id),
            "namespace": literal(self.namespace),
            "method_name": literal(self.method_name),
            "http_method": literal(self.http_method),
            "path": literal(self.path),
            "permission": literal(extension("permission")),
            "rate_limit": record("RateLimit", extension("rate-limit"), variants="RateLimit"),
            "retry": literal(extension("retry")),
            "unsafe_content": record("UnsafeContent", extension("unsafe-content")),
            "idempotency_key": literal(extension("idempotency-key")),
            "pagination": record("Pagination", extension("pagination")),
            "limits": records("Limit", self.limits),
            "one_of": records("OneOf", self.one_of),
            "deprecated": literal(bool(self.described.data.get("deprecated"))),
            "replacement": literal(extension("replacement")),
            "docs_url": literal(self.described.data["externalDocs"]["url"]),
        }
        if where := extension("item-fields"):
            where = where | {"texts": self._texts_of_items(where["items"])}
            values["item_fields"] = record("ItemFields", where, texts="TextRule")
        return list(values.items())

    def _texts_of_items(self, name: str) -> list[dict[str, Any]]:
        """
        Return the rules on texts that the items of a list have in any case, such as their ids.
        """
        document = self.described.document
        item = document.resolve(document.resolve(self._body_schema["properties"][name]).get("items", {}))
        keys = {"maxLength": "max_length", "pattern": "pattern"}
        rules = {
            member: {name: schema[key] for key, name in keys.items() if key in schema}
            for member, schema in item.get("properties", {}).items()
        }
        return [{"name": member} | rule for member, rule in rules.items() if rule]

    @property
    def docs(self) -> str:
        """The docstring of the method."""
        return docstrings.method(
            self.described.data,
            arguments=[(argument.name, argument.docs) for argument in self.arguments],
            one_of=self.one_of,
            returns=self.described.success.description,
        )

    @property
    def async_docs(self) -> str:
        """The docstring of the asynchronous method."""
        return docstrings.reference(f"{self.described.data['summary']}.", self.sync_method)

    @property
    def iter_docs(self) -> str:
        """The docstring of the method that iterates over all pages."""
        return docstrings.iteration(self.described.data, method_name=self.method_name)

    @property
    def async_iter_docs(self) -> str:
        """The docstring of the asynchronous method that iterates over all pages."""
        return docstrings.reference(docstrings.iteration_summary(self.described.data), f"{self.sync_method}_iter")


@frozen(eq=False)
class NamespaceView:
    """
    A namespace.
    """

    name: str
    docs: str
    operations: list[OperationView]

    @property
    def class_name(self) -> str:
        """The name of the class with the synchronous methods."""
        return class_name(self.name)

    @property
    def is_paginated(self) -> bool:
        """Whether an operation is paginated."""
        return any(operation.is_paginated for operation in self.operations)

    @property
    def has_optional(self) -> bool:
        """Whether an argument is optional."""
        return any(not argument.required for operation in self.operations for argument in operation.arguments)

    @property
    def imports(self) -> list[str]:
        """Imports that the types of the arguments need."""
        # Exact, since ruff does not remove unused imports from an `__init__.py`.
        return sorted(frozenset[str]().union(*(item.imports for item in self._types)))

    @property
    def needs_dicts(self) -> bool:
        """Whether an argument may be a dict."""
        return any(item.needs_dicts for item in self._types)

    @property
    def _types(self) -> list[Type]:
        return [argument.type for operation in self.operations for argument in operation.arguments]


def class_name(namespace: str) -> str:
    """
    Return the name of the class of a namespace.
    """
    return f"{pascal_case(namespace)}Api"
