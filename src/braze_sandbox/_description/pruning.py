"""Removes what the description does not know from a request, since Braze ignores it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import frozen

from braze_generated.runtime.document import Document


@frozen
class _Members:
    """
    What a schema says about objects and lists.
    """

    properties: Mapping[str, Mapping[str, Any]]
    is_open: bool
    """Whether objects may have other properties, too."""
    items: Mapping[str, Any] | None


class Pruner:
    """
    Removes the members of objects that their schemas do not describe, at any depth.

    Args:
        document: The description.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[int, _Members] = {}

    def prune(self, schema: Mapping[str, Any], value: Any) -> Any:
        """
        Return the described part of *value*, which is valid against *schema* or was rejected.
        """
        if isinstance(value, dict):
            members = self._members(schema)
            return {
                name: self.prune(members.properties[name], member) if name in members.properties else member
                for name, member in cast("dict[str, Any]", value).items()
                if members.is_open or name in members.properties
            }
        if isinstance(value, list):
            items = self._members(schema).items
            return value if items is None else [self.prune(items, item) for item in value]
        return value

    def _members(self, schema: Mapping[str, Any]) -> _Members:
        known = self._known.get(id(schema))
        if known is None:
            variants = list(self._document.variants(schema))
            properties = {name: part for item in variants for name, part in item.get("properties", {}).items()}
            is_open = not properties or any("additionalProperties" in item for item in variants)
            items = next((item["items"] for item in variants if "items" in item), None)
            known = self._known[id(schema)] = _Members(properties, is_open, items)
        return known
