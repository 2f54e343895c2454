"""The names in a description that options refer to: operations, permissions and rate-limit buckets."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable
from fnmatch import fnmatchcase

from braze_generated.runtime.document import Document


def suggest(name: str, known: Iterable[str]) -> str:
    """
    Return what a misspelt name could be: the most similar ones, or else all.
    """
    names = list(known)
    similar = difflib.get_close_matches(name, names, 3)
    return f"did you mean {' or '.join(similar)}?" if similar else f"use one of {', '.join(names)}"


class Names:
    """
    The names in a document.

    Args:
        document: The document.
        further: What is not described, but may stand for an operation, too.
    """

    def __init__(self, document: Document, further: Iterable[str] = ()) -> None:
        operations = document.operations
        limits = [operation.extension("rate-limit") for operation in operations]
        self.operations = [*(operation.id for operation in operations), *further]
        self.permissions = _unique(operation.extension("permission") for operation in operations)
        self.buckets = _unique(part["bucket"] for limit in limits for part in (limit, *limit.get("variants", ())))

    def check_operation(self, pattern: str) -> None:
        """
        Check an operation, or a pattern such as ``users_*``.

        Raises:
            ValueError: No operation matches.
        """
        if not any(fnmatchcase(name, pattern) for name in self.operations):
            _check("operation", pattern, self.operations)

    def check_permissions(self, names: Iterable[str]) -> None:
        """
        Check permissions.

        Raises:
            ValueError: A permission is unknown.
        """
        for name in names:
            _check("permission", name, self.permissions)

    def check_buckets(self, names: Iterable[str]) -> None:
        """
        Check rate-limit buckets.

        Raises:
            ValueError: A bucket is unknown.
        """
        for name in names:
            _check("bucket", name, self.buckets)


def _unique(names: Iterable[str | None]) -> list[str]:
    return sorted({name for name in names if name is not None})


def _check(kind: str, name: str, known: Collection[str]) -> None:
    if name not in known:
        raise ValueError(f"unknown {kind} {name!r}; {suggest(name, known)}")
