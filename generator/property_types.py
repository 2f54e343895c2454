"""The Python types of the properties that openapi-python-client parsed."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Literal

from attrs import evolve, frozen
from openapi_python_client.parser import import_string_from_class
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

_ANY = "from typing import Any"
_DATE = "from datetime import date"
_DATETIME = "from datetime import datetime"
_DECIMAL = "from decimal import Decimal"
_FILE = "from ...runtime.files import File"  # only a method has such an argument
MAPPING = "from collections.abc import Mapping"
_SEQUENCE = "from collections.abc import Sequence"


@frozen
class Scope:
    """
    How a module refers to models, enumerations and dicts.
    """

    models: str = ""
    """The prefix of the names of models and enumerations."""
    dicts: str = "dicts."
    """The prefix of the names of dicts."""
    closed: frozenset[str] = frozenset()
    """The models in whose place a caller may pass a dict of the same name, since the names of all members are known."""


@frozen
class Type:
    """
    The Python types of a property.
    """

    given_types: tuple[str, ...]
    """What a caller may pass: the alternatives."""
    read_types: tuple[str, ...]
    """What the attribute of a model returns: the alternatives."""
    decoder: Literal["", "decode_timestamp", "ObjectDecoder", "ListDecoder"] = ""
    """What decodes the JSON value; empty if the value stays as it is."""
    models: tuple[str, ...] = ()
    """The models that the objects in it may be."""
    imports: frozenset[str] = frozenset()
    """Imports that `given_types` need, except those of models and enumerations."""
    model_imports: frozenset[str] = frozenset()
    """Imports of models and enumerations, from a module beside theirs."""
    needs_dicts: bool = False
    """Whether `given_types` refer to a dict."""

    @property
    def given(self) -> str:
        """What a caller may pass, as source."""
        return " | ".join(self.given_types)

    @property
    def read(self) -> str:
        """What the attribute of a model returns, as source."""
        return " | ".join(self.read_types)

    @property
    def decode(self) -> str:
        """The decoder, as source."""
        models = ", ".join(f'"{name}"' for name in self.models)
        return f"{self.decoder}({models})" if models and self.decoder else self.decoder

    @property
    def is_decoded(self) -> bool:
        """Whether the objects in it become models, as `read` says."""
        return not self.models or self.decoder in ("ObjectDecoder", "ListDecoder")


def type_of(prop: PropertyProtocol, scope: Scope) -> Type:
    """
    Return the Python types of *prop*, for a module with the given scope.
    """
    match prop:
        case ModelProperty():
            return _model(prop, scope)
        case LiteralEnumProperty(class_info=info):
            name = f"{scope.models}{info.name}"
            return Type((name,), (name,), model_imports=frozenset({import_string_from_class(info)}))
        case ListProperty(inner_property=inner):
            return _list_of(type_of(inner, scope))
        case UnionProperty(inner_properties=members):
            return _union_of([type_of(member, scope) for member in members])
        case DateTimeProperty():
            return Type(("datetime", "str"), ("Timestamp",), "decode_timestamp", imports=frozenset({_DATETIME}))
        case DateProperty():
            return Type(("date", "str"), ("date", "str"), imports=frozenset({_DATE}))
        case FileProperty():
            return Type(("File",), ("File",), imports=frozenset({_FILE}))
        case AnyProperty():
            return Type(("Any",), ("Any",), imports=frozenset({_ANY}))
        case FloatProperty():
            return Type(("float", "Decimal"), ("float",), imports=frozenset({_DECIMAL}))
        case BooleanProperty() | IntProperty() | NoneProperty() | StringProperty():
            name = prop.get_base_type_string().as_unembedded_code()
            return Type((name,), (name,))
        case _:
            raise UnsupportedProperty(f"{prop.name.get_untrusted_value()}: a {type(prop).__name__} is not supported")


def item_type_of(prop: PropertyProtocol, scope: Scope) -> Type | None:
    """
    Return the Python types of the items of a list, also of one that may be a single item; None if it is no list.
    """
    members = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
    items = [member.inner_property for member in members if isinstance(member, ListProperty)]
    return type_of(items[0], scope) if items else None


class UnsupportedProperty(Exception):
    """
    There is no Python type for a property.
    """


def _model(prop: ModelProperty, scope: Scope) -> Type:
    model = str(prop.class_info.name)
    name = f"{scope.models}{model}"
    is_closed = model in scope.closed
    return Type(
        given_types=(name, f"{scope.dicts}{model}" if is_closed else "Mapping[str, Any]"),
        read_types=(name,),
        decoder="ObjectDecoder",
        models=(model,),
        imports=frozenset[str]() if is_closed else frozenset({MAPPING, _ANY}),
        model_imports=frozenset({import_string_from_class(prop.class_info)}),
        needs_dicts=is_closed,
    )


def _list_of(item: Type) -> Type:
    # The objects in a list of lists are not decoded; see `Type.is_decoded`.
    return evolve(
        item,
        given_types=(f"Sequence[{item.given}]",),
        read_types=(f"list[{item.read}]",),
        decoder="ListDecoder" if item.decoder == "ObjectDecoder" else "",
        imports=item.imports | {_SEQUENCE},
    )


def _union_of(members: list[Type]) -> Type:
    # An object may be one of several models. Other decoders, such as that of a list, cannot be combined.
    objects = [member for member in members if member.decoder == "ObjectDecoder"]
    decoded = objects or [member for member in members if member.decoder][:1]
    return Type(
        given_types=_alternatives(member.given_types for member in members),
        read_types=_alternatives(member.read_types for member in members),
        decoder=decoded[0].decoder if decoded else "",
        models=tuple(name for member in decoded for name in member.models),
        imports=frozenset[str]().union(*(member.imports for member in members)),
        model_imports=frozenset[str]().union(*(member.model_imports for member in members)),
        needs_dicts=any(member.needs_dicts for member in members),
    )


def _alternatives(types: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    # None comes last, as people write it.
    return tuple(sorted(dict.fromkeys(chain.from_iterable(types)), key=lambda name: name == "None"))
