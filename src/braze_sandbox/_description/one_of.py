"""The rules of ``x-braze-one-of``: how many of some fields may be given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from braze_generated.runtime.operation import OneOf

ONE_OF = "x-braze-one-of"
"""The name of the extension."""


def read_rules(rules: Iterable[Mapping[str, Any]]) -> tuple[OneOf, ...]:
    """
    Read the rules of one object or query.
    """
    return tuple(OneOf(**{**rule, "fields": tuple(rule["fields"])}) for rule in rules)


def one_of_violations(rules: Iterable[OneOf], given: Mapping[str, Any]) -> Iterator[str]:
    """
    Yield how an object or a query with the members *given* violates the rules.
    """
    return filter(None, (rule.violation(given) for rule in rules))
