"""The description, as the templates see it."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from attrs import frozen
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty

from .bulk import BulkNamespaceView
from .commands import CommandView, lookups
from .docstrings import wrap
from .literals import literal, record
from .models import DictView, EnumView, ModelView
from .operations import EMPTY_RESPONSE, NamespaceView, OperationView
from .parsing import endpoints_of
from .property_types import Scope
from .runtime.document import Document


@frozen
class ServerView:
    """
    An instance of Braze.
    """

    member: str
    """Its member of `Region`."""
    id: str
    docs: str
    addresses: list[tuple[str, str]]
    """Names and values, as source, of the fields of its `Instance`."""


@frozen(eq=False)
class View:
    """
    The description in terms of Python names, types and docstrings.
    """

    document: Document
    data: GeneratorData
    models: dict[str, ModelProperty]
    """The parsed models by name, also those that are not generated."""

    @classmethod
    def of(cls, document: Document, data: GeneratorData) -> View:
        """
        Return the view of a description that was parsed as *data*.
        """
        return cls(document, data, {str(model.class_info.name): model for model in data.models})

    @property
    def version(self) -> str:
        """The version of the description, as source."""
        return literal(self.document.data["info"]["version"])

    @cached_property
    def operations(self) -> list[OperationView]:
        """All operations, in the order of ``braze.yaml``."""
        endpoints = {str(endpoint.name): endpoint for endpoint in endpoints_of(self.data)}
        scope = Scope(models="models.", closed=self._closed)
        return [OperationView(endpoints[item.id], item, self.models, scope) for item in self.document.operations]

    @cached_property
    def namespaces(self) -> list[NamespaceView]:
        """All namespaces, in the order of ``braze.yaml``."""
        return [
            NamespaceView(
                name=tag["name"],
                docs=tag["description"],
                operations=[item for item in self.operations if item.namespace == tag["name"]],
            )
            for tag in self.document.data["tags"]
        ]

    @cached_property
    def bulk_namespaces(self) -> list[BulkNamespaceView]:
        """The namespaces with operations that take lists."""
        namespaces = map(BulkNamespaceView, self.namespaces)
        return [namespace for namespace in namespaces if namespace.methods]

    @property
    def groups(self) -> list[tuple[str, str]]:
        """The name of each namespace, and its `Group`, as source."""
        tags = self.document.data["tags"]
        groups = [{"heading": tag.get("x-braze-group", ""), "docs": tag["description"]} for tag in tags]
        return [(tag["name"], record("Group", group)) for tag, group in zip(tags, groups, strict=True)]

    @property
    def lookups(self) -> dict[str, str]:
        """The `Lookup`, as source, for each parameter whose values a list contains."""
        return lookups(self.document)

    @property
    def servers(self) -> list[ServerView]:
        """The instances of Braze."""
        return [_server(server) for server in self.document.data["servers"]]

    def namespace(self, tag: str) -> NamespaceView:
        """
        Return the namespace *tag*.
        """
        return next(item for item in self.namespaces if item.name == tag)

    def commands(self, namespace: NamespaceView) -> list[CommandView]:
        """
        Return the operations of *namespace* as commands.
        """
        return [CommandView(operation) for operation in namespace.operations]

    def operation(self, endpoint: Endpoint) -> OperationView:
        """
        Return the operation that was parsed as *endpoint*.
        """
        return next(item for item in self.operations if item.endpoint is endpoint)

    def model(self, model: ModelProperty) -> ModelView:
        """
        Return the model that was parsed as *model*.
        """
        return self._model(model, Scope(closed=self._closed))

    def _model(self, model: ModelProperty, scope: Scope) -> ModelView:
        name = str(model.class_info.name)
        schema = self.document.schemas.get(name, {})
        return ModelView(model, schema, name in self.sent, name in self._results, scope)

    def enum(self, enum: LiteralEnumProperty) -> EnumView:
        """
        Return the enumeration that was parsed as *enum*.
        """
        name = str(enum.class_info.name)
        schema = self.document.schemas[name]
        return EnumView(name, [literal(value) for value in schema["enum"]], wrap(schema.get("description", "")))

    @property
    def dicts(self) -> list[DictView]:
        """The dicts that can be passed in place of models."""
        scope = Scope(models="models.", dicts="", closed=self._closed)
        models = {str(model.class_info.name): model for model in self.nameable}
        return [DictView(self._model(models[name], scope)) for name in sorted(self._closed & models.keys())]

    @cached_property
    def _closed(self) -> frozenset[str]:
        schemas = {name: self.document.schemas[name] for name in self.sent}
        return frozenset(
            name
            for name, schema in schemas.items()
            if schema.get("properties") and "additionalProperties" not in schema
        )

    @cached_property
    def _results(self) -> frozenset[str]:
        return frozenset(operation.result for operation in self.operations)

    @cached_property
    def sent(self) -> frozenset[str]:
        """The names of the schemas that requests are made of."""
        return frozenset[str]().union(*(item.schemas_sent for item in self.document.operations))

    @cached_property
    def received(self) -> frozenset[str]:
        """The names of the schemas that responses are made of."""
        return frozenset[str]().union(*(item.schemas_received for item in self.document.operations))

    @property
    def nameable(self) -> list[ModelProperty]:
        """
        The models that a caller can name.

        The body of a request is not one of them: its fields are the arguments of a method. An exception is a body that
        is also a part of another object.
        """
        bodies = {operation.body for operation in self.operations}
        bodies -= self.document.schemas_in(*self.document.schemas.values()) | self.received
        return [model for name, model in self.models.items() if name not in bodies]

    @property
    def exports(self) -> list[tuple[str, str]]:
        """The names of all models and enumerations, and their modules, relative to the package of the models."""
        items = [*self.nameable, *self.data.enums]
        exports = [(str(item.class_info.name), f".{item.class_info.module_name}") for item in items]
        if EMPTY_RESPONSE in self._results:
            exports.append((EMPTY_RESPONSE, "..runtime.model"))
        return sorted(exports)


def _server(server: dict[str, Any]) -> ServerView:
    instance = server["x-braze-instance"]
    addresses = {
        "rest_url": literal(server["url"]),
        "dashboard_url": literal(instance["dashboard"]),
        "sdk_host": literal(instance["sdk"]),
        "former_hosts": literal(instance.get("formerly", [])),
    }
    return ServerView(
        member=instance["id"].replace("-", "_"),
        id=literal(instance["id"]),
        docs=f"{server['description']}: {instance['dashboard']}",
        addresses=list(addresses.items()),
    )
