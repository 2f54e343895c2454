"""Holds values to the description's schemas, which are compiled once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, cast

from jsonschema_rs import Draft202012Validator, ValidationError

Schema = dict[str, Any]
ONE_OF = "x-braze-one-of"


@dataclass(frozen=True, slots=True)
class Breach:
    """
    What is wrong with a part of a request.
    """

    place: str
    """``body``, ``query parameter`` or ``path parameter``."""
    path: tuple[str | int, ...]
    rule: str
    """The rule that is broken. The value that breaks it is not shown."""

    @property
    def message(self) -> str:
        """Place and rule, for a reader."""
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path).lstrip(".")
        return f"{self.place}{' ' if where else ''}{where}: {self.rule}"[:300]


class Validator:
    """
    A schema, ready to be used.

    Args:
        schema: The schema.
        components: What its references lead to, as `prepare` returns it.
    """

    def __init__(self, schema: Schema, components: Mapping[str, Any]) -> None:
        self._schema: Schema = {**schema, "components": components}
        self._compiled = Draft202012Validator(self._schema, validate_formats=True, keywords={ONE_OF: _OneOf})

    def breaches(self, place: str, value: Any) -> list[Breach]:
        """
        Return what is wrong with *value*.
        """
        # Nearly every request is right, and asking only whether it is takes a hundredth of the time.
        if self._compiled.is_valid(value):
            return []
        return [breach for error in self._compiled.iter_errors(value) for breach in self._read(place, error)]

    def _read(self, place: str, error: ValidationError) -> Iterator[Breach]:
        keyword = error.kind.name
        rule: Any = self._schema
        for step in error.schema_path:
            rule = rule[step]
        if keyword in ("oneOf", "anyOf"):
            # Of "this or null", only what is wrong with "this" is of interest.
            pairs = zip(_context(error), rule, strict=False)
            variants = [errors for errors, schema in pairs if schema != {"type": "null"}]
            if len(variants) == 1:
                for inner in variants[0]:
                    yield from self._read(place, inner)
                return
            text = f"none of the {len(rule)} forms that are allowed"
        elif keyword == "required":
            text = f"{error.kind.as_dict()['property']} is required"
        elif keyword == ONE_OF:
            text = error.message
        else:
            text = f"{keyword} {rule!r}"
        yield Breach(place, tuple(error.instance_path), text)


def prepare(components: Mapping[str, Any]) -> dict[str, Any]:
    """
    Return a copy of *components* in which a rule for ``each`` object of a list stands with the objects.
    """
    prepared = deepcopy(dict(components))
    for schema in prepared["schemas"].values():
        rules = schema.get(ONE_OF, ())
        for rule in [rule for rule in rules if "each" in rule]:
            rules.remove(rule)
            items = schema["properties"][rule["each"]]["items"]
            items.setdefault(ONE_OF, []).append({key: value for key, value in rule.items() if key != "each"})
    return prepared


def broken_rules(rules: Sequence[Mapping[str, Any]], given: Mapping[str, Any]) -> Iterator[str]:
    """
    Yield what of the rules of an ``x-braze-one-of`` does not hold for the names *given*.
    """
    for rule in rules:
        fields = rule["fields"]
        count = sum(name in given for name in fields)
        if count < rule.get("at_least", 0):
            yield f"at least {rule['at_least']} of {', '.join(fields)} must be given"
        if count > rule.get("at_most", len(fields)):
            yield f"at most {rule['at_most']} of {', '.join(fields)} may be given"


class _OneOf:
    """
    The keyword ``x-braze-one-of``.
    """

    def __init__(self, parent_schema: Schema, value: Any, schema_path: list[str | int]) -> None:
        self._rules = cast("list[Schema]", value)

    def validate(self, instance: Any) -> None:
        for message in self.messages(instance):
            raise ValueError(message)

    def iter_errors(self, instance: Any) -> Iterator[ValueError]:
        for message in self.messages(instance):
            yield ValueError(message)

    def messages(self, instance: Any) -> Iterator[str]:
        return broken_rules(self._rules, cast("Schema", instance)) if isinstance(instance, dict) else iter(())


def _context(error: ValidationError) -> list[list[ValidationError]]:
    return cast("list[list[ValidationError]]", getattr(error.kind, "context", []))
