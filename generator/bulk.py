"""The operations that take lists, as the templates see them: each is a method for any number of records."""

from __future__ import annotations

from functools import cached_property

from attrs import evolve, frozen

from . import docstrings
from .literals import literal
from .names import pascal_case
from .operations import ArgumentView, NamespaceView, OperationView
from .property_types import MAPPING, Type

PARAMETERS = frozenset({"rows", "into", "fields", "options"})
"""The parameters that the methods have beside the arguments of the operation."""


@frozen(eq=False)
class BulkMethodView:
    """
    The method for an operation.
    """

    operation: OperationView

    @cached_property
    def lists(self) -> list[ArgumentView]:
        """The lists that records go into; none if a call only reads, or takes one item at a time."""
        if self.operation.described.effect == "read":
            return []
        limits = self.operation.described.extension("limits") or ()
        names = {name for limit in limits if limit.get("max_items", 1) > 1 for name in limit["fields"]}
        return [item for item in self.operation.arguments_in("body") if item.api_name in names and item.item]

    @property
    def fields_from(self) -> str | None:
        """The operation that describes the fields of the items; None if there is none."""
        where = self.operation.described.extension("item-fields")
        return None if where is None else str(where["operation"])

    @property
    def others(self) -> list[ArgumentView]:
        """The arguments that go with each request."""
        return [argument for argument in self.operation.arguments if argument not in self.lists]

    @property
    def signatures(self) -> list[tuple[str, str]]:
        """
        The types, as source, of the rows and of the choice of a list, which is empty if there is only one.

        There is one pair for each type of items, and the last pair is for all of them if there are several.
        """
        if len(self.lists) == 1:
            return [(f"Rows[{self._items[0].given}]", "")]
        names: dict[str, list[str]] = {}
        for item, kind in zip(self.lists, self._items, strict=True):
            names.setdefault(kind.given, []).append(item.name)
        if len(names) > 1:
            every = dict.fromkeys(part for kind in self._items for part in kind.given_types)
            names[" | ".join(every)] = [item.name for item in self.lists]
        return [(f"Rows[{given}]", f"Literal[{', '.join(map(literal, into))}]") for given, into in names.items()]

    @property
    def into(self) -> str:
        """The name of the list, as source."""
        return literal(self.lists[0].name) if len(self.lists) == 1 else "into"

    @property
    def docs(self) -> str:
        """The docstring."""
        lists = [item.name for item in self.lists]
        data, document = self.operation.described.data, self.operation.described.document
        source = document.operation(self.fields_from).data if self.fields_from else None
        return docstrings.bulk(data, lists=lists, method=self.operation.sync_method, fields_from=source)

    @property
    def types(self) -> list[Type]:
        """The types that the signature refers to."""
        return [*self._items, *(argument.type for argument in self.others)]

    @cached_property
    def _items(self) -> list[Type]:
        return [_with_mappings(item.item) for item in self.lists if item.item is not None]


def _with_mappings(item: Type) -> Type:
    # Unlike the arguments of a call, records are seldom written out: they come from files, cursors and generators, for
    # whose dicts type checkers do not infer a `TypedDict`.
    mapping = ("Mapping[str, Any]",) if item.needs_dicts else ()
    return evolve(item, given_types=item.given_types + mapping, imports=item.imports | {MAPPING})


@frozen(eq=False)
class BulkNamespaceView:
    """
    The operations of a namespace that take lists.
    """

    namespace: NamespaceView

    @property
    def name(self) -> str:
        """The name of the namespace."""
        return self.namespace.name

    @property
    def class_name(self) -> str:
        """The name of the class."""
        return f"{pascal_case(self.name)}Bulk"

    @cached_property
    def methods(self) -> list[BulkMethodView]:
        """Its methods."""
        methods = map(BulkMethodView, self.namespace.operations)
        return [method for method in methods if method.lists]

    @property
    def imports(self) -> list[str]:
        """Imports that the types need."""
        return sorted(frozenset[str]().union(*(kind.imports for method in self.methods for kind in method.types)))
