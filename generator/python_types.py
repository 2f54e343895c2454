"""Which Python types a schema has, and which names."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from openapi_python_client.strings import PythonIdentifier

# The one component that Python gives a type of its own (schemas/common.yaml, runtime/timestamps.py).
TIMESTAMP = "Timestamp"

# Names that a model has anyway.
RESERVED = frozenset(
    ("to_dict", "from_dict", "additional_properties", "keys", "values", "items", "get", "self", "custom")
)

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


@dataclass(frozen=True)
class Type:
    """
    The Python types of a schema.
    """

    give: str
    """What a caller may pass."""
    read: str
    """What an attribute of a model gives."""
    decode: str = ""
    """Expression of the reader that makes the one of what stands in the JSON; empty where it is the same."""
    models: frozenset[str] = frozenset()
    """Names that the types refer to."""


class Types:
    """
    The types of the schemas of one description.
    """

    def __init__(self, schemas: dict[str, Any], models: Collection[str]) -> None:
        self._schemas = schemas
        self._models = models

    def of(self, schema: dict[str, Any], prefix: str = "") -> Type:
        """
        Return the Python types of *schema*; *prefix* is put before the names of models.
        """
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            target = self._schemas[name]
            if name == TIMESTAMP:
                return Type("datetime | str", "Timestamp", "decode_timestamp")
            if "enum" in target:
                return Type(prefix + name, prefix + name, models=frozenset({name}))
            if name in self._models:
                given = f"{prefix}{name} | Mapping[str, Any]"
                return Type(given, prefix + name, f'ObjectDecoder("{name}")', frozenset({name}))
            return self.of(target, prefix)
        members = schema.get("anyOf") or schema.get("oneOf")
        if members:
            return self._union([self.of(member, prefix) for member in members])
        kinds = schema.get("type", [])
        if isinstance(kinds, list) and kinds:
            return self._union([self.of({**schema, "type": kind}, prefix) for kind in kinds])
        if kinds == "array":
            items = self.of(schema.get("items", {}), prefix)
            decode = (
                "ListDecoder" + items.decode.removeprefix("ObjectDecoder")
                if items.decode.startswith("ObjectDecoder(")
                else ""
            )
            return Type(f"Sequence[{items.give}]", f"list[{items.read}]", decode, items.models)
        if kinds == "string" and schema.get("format") in ("date", "date-time"):
            kind = "datetime | str" if schema["format"] == "date-time" else "date | str"
            return Type(kind, kind)
        name = _SCALARS.get(kinds, "Any") if isinstance(kinds, str) else "Any"
        return Type(name, name)

    @staticmethod
    def _union(types: list[Type]) -> Type:
        give = list(dict.fromkeys(part for item in types for part in item.give.split(" | ")))
        read = list(dict.fromkeys(part for item in types for part in item.read.split(" | ")))
        for parts in (give, read):
            if "None" in parts:
                parts.append(parts.pop(parts.index("None")))
        decoders = [item.decode for item in types if item.decode]
        objects = [name for name in decoders if name.startswith("ObjectDecoder(")]
        decode = f"ObjectDecoder({', '.join(name[14:-1] for name in objects)})" if objects else "".join(decoders[:1])
        models = frozenset[str]().union(*(item.models for item in types))
        return Type(" | ".join(give), " | ".join(read), decode, models)


def python_name(wire_name: str) -> str:
    """
    Return the name of the argument or attribute for a wire name: ``last_edit.time[gt]`` becomes ``last_edit_time_gt``.
    """
    # openapi-python-client drops brackets and dots without leaving a gap.
    return str(PythonIdentifier(re.sub("[^0-9A-Za-z]+", "_", wire_name).strip("_"), prefix=""))
