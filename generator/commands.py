"""The operations as commands of a command line, as the templates see them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import asdict, frozen

from . import docstrings
from .literals import literal, record
from .names import python_name
from .operations import ArgumentView, OperationView
from .runtime.command import Kind, Lookup
from .runtime.document import DescribedOperation, Document

_FORMATS: Mapping[str, Kind] = {"date-time": "time", "date": "date", "binary": "file"}
_TYPES: Mapping[str, Kind] = {"string": "string", "integer": "integer", "number": "number", "boolean": "boolean"}


@frozen
class Shape:
    """
    What can be typed for an argument.
    """

    kind: Kind
    is_list: bool = False
    accepts_one: bool = False
    choices: tuple[str, ...] = ()

    @classmethod
    def of(cls, document: Document, schema: Mapping[str, Any]) -> Shape:
        """
        Return the shape of the values of *schema*.
        """
        variants = [item for item in document.variants(schema) if _type_of(item) not in ("null", "")]
        types = {_type_of(item) for item in variants}
        if "array" in types:
            inner = cls.of(document, next(item for item in variants if _type_of(item) == "array")["items"])
            if inner.is_list or inner.kind == "json":
                return cls("json")
            return cls(inner.kind, is_list=True, accepts_one=len(types) > 1, choices=inner.choices)
        if len(types) != 1 or not types <= _TYPES.keys():
            return cls("json")
        kind = _FORMATS.get(variants[0].get("format", ""), _TYPES[types.pop()])
        return cls(kind, choices=tuple(variants[0].get("enum", ())))


@frozen(eq=False)
class CommandView:
    """
    An operation as a command.
    """

    operation: OperationView

    @property
    def fields(self) -> list[tuple[str, str]]:
        """Names and values, as source, of the fields of its `Command`, except the parameters."""
        described = self.operation.described
        sentences = [*docstrings.policy(described.data), *map(docstrings.one_of_rule, self.operation.one_of)]
        values = {
            "operation": described.id,
            "method_name": self.operation.method_name,
            "endpoint": described.endpoint,
            "summary": described.data["summary"],
            "docs": described.data["description"],
            "policy": " ".join(sentences),
            "effect": described.effect,
            "items": (described.extension("pagination") or {}).get("items"),
            "replacement": described.extension("replacement"),
            "docs_url": described.data["externalDocs"]["url"],
        }
        return [(name, literal(value)) for name, value in values.items() if value is not None]

    @property
    def parameters(self) -> list[str]:
        """The `Parameter` of each argument, as source. Those of the path come first, in the order of the path."""
        places = {argument.name: self.operation.path.find(f"{{{argument.api_name}}}") for argument in self._arguments}
        ordered = sorted(self._arguments, key=lambda item: (item.location != "path", places[item.name]))
        return [self._parameter(argument) for argument in ordered]

    @property
    def _arguments(self) -> list[ArgumentView]:
        return self.operation.arguments

    def _parameter(self, argument: ArgumentView) -> str:
        described = self.operation.described
        schemas = {(item["in"], item["name"]): item["schema"] for item in described.parameters}
        if described.request is not None:
            schemas |= {("body", name): item for name, item in described.request.schema.get("properties", {}).items()}
        shape = Shape.of(described.document, schemas[argument.location, argument.api_name])
        values = {"name": argument.name, "location": argument.location, **asdict(shape)}
        values |= {"required": argument.required, "docs": argument.docs}
        given = (f"{name}={literal(value)}" for name, value in values.items() if value not in (False, ()))
        return f"Parameter({', '.join(given)})"


def lookups(document: Document) -> dict[str, str]:
    """
    Return the `Lookup`, as source, for each parameter whose values a list contains.

    The parameter has the name of a property of the items (``content_block_id``), or that of the namespace and a
    property (``campaign_id`` is the ``id`` of an item of ``campaigns.list``).
    """
    found: dict[str, str] = {}
    names = {name for operation in document.operations for name in _argument_names(operation)}
    for operation in document.operations:
        if operation.method == "get" and not any(item.get("required") for item in operation.parameters):
            for parameter, lookup in _lookups_of(operation, names):
                found.setdefault(python_name(parameter), record("Lookup", asdict(lookup)))
    return dict(sorted(found.items()))


def _lookups_of(operation: DescribedOperation, names: set[str]) -> Iterator[tuple[str, Lookup]]:
    method_name = operation.id.removeprefix(f"{operation.namespace}_")
    content = operation.success.content
    if content is None or not method_name.endswith("list"):
        return
    nouns = (operation.namespace, operation.namespace.removesuffix("s"))
    for items, schema in content.schema.get("properties", {}).items():
        members = operation.document.resolve(schema.get("items", {})).get("properties", {})
        label = next((name for name in members if name == "name" or name.endswith("_name")), "")
        for value in members:
            for name in (value, *(f"{noun}_{value}" for noun in nouns)):
                if label and name in names and name.endswith(("_id", "_name")):
                    yield name, Lookup(operation.namespace, method_name, items, value, label)


def _argument_names(operation: DescribedOperation) -> list[str]:
    body = [] if operation.request is None else list(operation.request.schema.get("properties", {}))
    return [*(item["name"] for item in operation.parameters), *body]


def _type_of(schema: Mapping[str, Any]) -> str:
    """
    Return the type of *schema*, null aside; empty if it has none, as a union does.
    """
    kind = schema.get("type", "")
    kinds = [kind] if isinstance(kind, str) else [item for item in kind if item != "null"]
    return kinds[0] if len(kinds) == 1 else "any"
