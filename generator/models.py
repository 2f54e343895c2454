"""The models and enumerations, as the templates see them."""

from __future__ import annotations

from functools import cached_property
from keyword import iskeyword
from typing import Any

from attrs import frozen
from openapi_python_client.parser import import_string_from_class
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from .docstrings import wrap
from .literals import literal, records
from .property_types import Scope, Type, type_of


@frozen
class FieldView:
    """
    A field of a model.
    """

    name: str
    json_name: str
    required: bool
    type: Type
    docs: str
    is_sent: bool
    """Whether it is part of a request, not of a response."""

    @property
    def annotation(self) -> str:
        """Its type: what a caller may pass, or what a reader of a response gets."""
        if self.is_sent:
            return self.type.given if self.required else f"{self.type.given} | Omit"
        read = self.type.read_types
        return self.type.read if self.required or "None" in read or "Any" in read else f"{self.type.read} | None"

    @property
    def declaration(self) -> str:
        """The parameter of a handwritten ``__init__``."""
        return f"{self.name}: {self.annotation}{'' if self.required else ' = OMIT'}"

    @property
    def assignment(self) -> str:
        """What follows its type in the class; empty if it is required and there is no metadata."""
        metadata: list[str] = []
        if self.json_name != self.name:
            metadata.append(f'"name": {literal(self.json_name)}')
        if self.type.decode:
            metadata.append(f'"decode": {self.type.decode}')
        if self._reads_as_empty_list:
            metadata.append('"absent": list')
        default = "OMIT" if self.is_sent else "None"
        if not metadata:
            return "" if self.required else f" = {default}"
        return f" = field({'' if self.required else f'default={default}, '}metadata={{{', '.join(metadata)}}})"

    @property
    def _reads_as_empty_list(self) -> bool:
        # Braze omits lists that it documents as always present. One that may be null reads as None.
        is_list = len(self.type.read_types) == 1 and self.type.read.startswith("list[")
        return is_list and self.required and not self.is_sent


@frozen
class EnumView:
    """
    An enumeration.
    """

    name: str
    values: list[str]
    """In the order of the description. The parser keeps them in a set, whose order changes from run to run."""
    docs: str


@frozen(eq=False)
class ModelView:
    """
    A model.
    """

    prop: ModelProperty
    schema: dict[str, Any]
    """As described. It has what the parser drops."""
    is_sent: bool
    """Whether it is part of requests, not of responses."""
    is_result: bool
    """Whether it is the whole body of a successful response."""
    scope: Scope

    @property
    def name(self) -> str:
        """The name of the class."""
        return str(self.prop.class_info.name)

    @property
    def docs(self) -> str:
        """The docstring."""
        return wrap(self.schema.get("description", ""))

    @cached_property
    def fields(self) -> list[FieldView]:
        """The declared properties, required ones first."""
        properties = [*(self.prop.required_properties or ()), *(self.prop.optional_properties or ())]
        return [self._field(prop) for prop in properties]

    def _field(self, prop: PropertyProtocol) -> FieldView:
        json_name = prop.name.get_untrusted_value()
        return FieldView(
            name=str(prop.python_name),
            json_name=json_name,
            required=prop.required,
            type=type_of(prop, self.scope),
            docs=wrap(property_docs(prop, self.schema)),
            is_sent=self.is_sent,
        )

    @cached_property
    def members(self) -> Type | None:
        """The type of members that are not declared, if the schema describes some."""
        # Without `additionalProperties`, the parser returns the same property as for any value.
        if self.schema.get("additionalProperties") is None or self.prop.additional_properties is None:
            return None
        return type_of(self.prop.additional_properties, self.scope)

    @property
    def is_map(self) -> bool:
        """Whether it has members, but no fields."""
        return self.members is not None and not self.fields

    @property
    def is_open(self) -> bool:
        """Whether it has fields, and takes other members as keyword arguments."""
        return self.is_sent and self.members is not None and bool(self.fields)

    @property
    def base(self) -> str:
        """The class that it extends."""
        if self.members is not None and not self.fields:
            # In quotes if it refers to other models, since the module imports them only for type checkers.
            return f'Map["{self.members.read}"]' if self.imports else f"Map[{self.members.read}]"
        if self.is_sent:
            return "RequestModel"
        return "Result" if self.is_result else "ResponseModel"

    @property
    def class_attributes(self) -> list[tuple[str, str]]:
        """Names and values, as source, of the attributes that are not fields."""
        attributes = {"__slots__": "()"}
        if self.is_map:
            if self.members is not None and self.members.decode:
                attributes["_decode"] = f"staticmethod({self.members.decode})"
            return list(attributes.items())
        if required := [field.json_name for field in self.fields if field.required]:
            attributes["_required"] = literal(required)
        if names := self.schema.get("x-braze-partial-errors"):
            attributes["_partial_errors"] = literal(names)
        if rules := self.schema.get("x-braze-one-of"):
            attributes["_one_of"] = records("OneOf", rules)
        return list(attributes.items())

    @property
    def types(self) -> list[Type]:
        """The types of its fields and members."""
        return [field.type for field in self.fields] + ([] if self.members is None else [self.members])

    @property
    def imports(self) -> list[str]:
        """Imports of the models and enumerations that the types refer to."""
        imports = frozenset[str]().union(*(item.model_imports for item in self.types))
        imports -= {import_string_from_class(self.prop.class_info)}
        if self.is_sent and not self.is_map and any(item.needs_dicts for item in self.types):
            imports |= {"from .. import dicts"}
        # ruff takes the quoted type of a map for a string. An explicit alias keeps it from removing the import.
        return sorted(f"{item} as {item.rpartition(' ')[2]}" if self.is_map else item for item in imports)


@frozen
class DictView:
    """
    A dict that can be passed in place of a model.
    """

    model: ModelView

    @property
    def name(self) -> str:
        """The name of the class, which is that of the model."""
        return self.model.name

    @property
    def members(self) -> list[tuple[str, str]]:
        """JSON names and types, as source."""
        return [
            (field.json_name, field.type.given if field.required else f"NotRequired[{field.type.given}]")
            for field in self.model.fields
        ]

    @property
    def is_class(self) -> bool:
        """Whether all names can be written as those of attributes."""
        return all(name.isidentifier() and not iskeyword(name) for name, _ in self.members)


def property_docs(prop: PropertyProtocol, schema: dict[str, Any]) -> str:
    """
    Return the description of the property *prop* of *schema*.
    """
    # The parser drops a description beside a `$ref`, and has that of the component instead.
    described = schema.get("properties", {}).get(prop.name.get_untrusted_value(), {}).get("description")
    return described or ("" if prop.description is None else prop.description.get_untrusted_value())
