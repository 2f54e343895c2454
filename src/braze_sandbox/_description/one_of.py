"""The rules of ``x-braze-one-of``: how many of some fields may be given."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

ONE_OF = "x-braze-one-of"
"""The name of the extension."""


def one_of_violations(rules: Iterable[Mapping[str, Any]], given: Collection[str]) -> Iterator[str]:
    """
    Yield how an object or a query with the names *given* violates the rules.

    Args:
        rules: The rules, each with ``fields``, and ``at_least`` or ``at_most`` or both.
        given: The names that are present.
    """
    for rule in rules:
        fields = rule["fields"]
        present = [name for name in fields if name in given]
        least, most = rule.get("at_least", 0), rule.get("at_most", len(fields))
        if not least <= len(present) <= most:
            exact = least == most
            wanted = f"exactly {least}" if exact else f"at least {least}" if len(present) < least else f"at most {most}"
            yield f"give {wanted} of {', '.join(fields)}; given: {', '.join(present) or 'none'}"
