"""Validates values against the schemas of the description, which are compiled once."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, cast

from attrs import field, frozen
from jsonschema_rs import Draft202012Validator, ValidationError

if TYPE_CHECKING:
    from jsonschema_rs import KeywordValidator

from .one_of import ONE_OF, one_of_violations, read_rules
from .wording import describe

Schema = dict[str, Any]

_MAX_BYTES = "x-braze-max-bytes"
_LONGEST_MESSAGE = 300
_CLOSED = {"Messages"}
"""Schemas whose objects must not have other properties. Elsewhere, these are ignored."""


@frozen
class Violation:
    """
    A violated rule, and where.
    """

    location: str
    """``body``, ``query``, or ``query parameter``, ``path parameter``, ``header parameter``."""
    path: tuple[str | int, ...]
    """The path to the value that violates the rule."""
    rule: str
    """The rule as a sentence, without the value."""
    missing: str = ""
    """The name of the property that is required but missing."""
    keyword: str = field(default="", eq=False)
    """The keyword of JSON Schema that is violated, such as ``maxItems``."""

    @property
    def message(self) -> str:
        """Location and rule in one line."""
        path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path).lstrip(".")
        return f"{self.location}{' ' if path else ''}{path}: {self.rule}"[:_LONGEST_MESSAGE]


class Validator:
    """
    A compiled schema.

    Args:
        schema: The schema.
        components: The components that it refers to, as `prepare_components` returns them.
    """

    def __init__(self, schema: Schema, components: Mapping[str, Any]) -> None:
        self._compiled = Draft202012Validator(
            {**schema, "components": components}, validate_formats=True, keywords=_KEYWORDS
        )

    def violations(self, location: str, value: Any) -> list[Violation]:
        """
        Return the violations in *value*.
        """
        # Nearly every request is valid, and a yes-or-no check takes a hundredth of the time.
        if self._compiled.is_valid(value):
            return []
        return [violation for error in self._compiled.iter_errors(value) for violation in _read_error(location, error)]


def _read_error(location: str, error: ValidationError) -> Iterator[Violation]:
    keyword = error.kind.name
    details: dict[str, Any] = error.kind.as_dict()
    if keyword in ("oneOf", "anyOf"):
        # For "this or null", only what is wrong with "this" is of interest.
        variants = [errors for errors in details["context"] if not _is_null_variant(error, errors)]
        if len(variants) == 1:
            for inner in variants[0]:
                yield from _read_error(location, inner)
            return
        details = {"context": variants}
    rule = error.message if keyword in _KEYWORDS else describe(keyword, details, error.instance)
    yield Violation(location, tuple(error.instance_path), rule, details.get("property", ""), keyword)


def _is_null_variant(error: ValidationError, errors: list[ValidationError]) -> bool:
    """
    Return whether *errors* are those of the variant ``null``.
    """
    return [(inner.kind.as_dict().get("types"), inner.instance_path) for inner in errors] == [
        (["null"], error.instance_path)
    ]


def prepare_components(components: Mapping[str, Any]) -> dict[str, Any]:
    """
    Return a copy of *components* with the rules that JSON Schema cannot find by itself.

    Each ``x-braze-one-of`` rule with ``each`` becomes part of the items' own schema, and some schemas are
    closed.
    """
    prepared = deepcopy(dict(components))
    for schema in prepared["schemas"].values():
        rules = schema.get(ONE_OF, ())
        for rule in [rule for rule in rules if "each" in rule]:
            rules.remove(rule)
            items = schema["properties"][rule["each"]]["items"]
            items.setdefault(ONE_OF, []).append({key: value for key, value in rule.items() if key != "each"})
    for name in _CLOSED & prepared["schemas"].keys():
        schema = prepared["schemas"][name]
        schema["propertyNames"] = {"enum": list(schema["properties"])}
    return prepared


class _Keyword(ABC):
    """
    A keyword that JSON Schema does not have.
    """

    def __init__(self, parent_schema: Schema, value: Any, schema_path: list[str | int]) -> None:
        self._check = self.compile(value)

    @abstractmethod
    def compile(self, value: Any) -> Callable[[Any], Iterator[str]]:
        """
        Return what yields the violated rules of an instance.
        """

    def validate(self, instance: Any) -> None:
        for error in self.iter_errors(instance):
            raise error

    def iter_errors(self, instance: Any) -> Iterator[ValueError]:
        return map(ValueError, self._check(instance))


class _OneOfKeyword(_Keyword):
    """
    ``x-braze-one-of``.
    """

    def compile(self, value: Any) -> Callable[[Any], Iterator[str]]:
        rules = read_rules(cast("list[Schema]", value))
        return lambda instance: one_of_violations(rules, instance) if isinstance(instance, dict) else iter(())


class _MaxBytesKeyword(_Keyword):
    """
    ``x-braze-max-bytes``.
    """

    def compile(self, value: Any) -> Callable[[Any], Iterator[str]]:
        return lambda instance: (
            _identifier_violations(instance, max_bytes=value) if isinstance(instance, str) else iter(())
        )


def _identifier_violations(identifier: str, max_bytes: int) -> Iterator[str]:
    # Only identifiers have a limit in bytes. Braze does not say what it does with a blank one, which is a mistake.
    if not identifier.strip():
        yield "must not be blank"
    if len(identifier.encode()) > max_bytes:
        yield f"must have at most {max_bytes} bytes"


_KEYWORDS: dict[str, type[KeywordValidator]] = {ONE_OF: _OneOfKeyword, _MAX_BYTES: _MaxBytesKeyword}
