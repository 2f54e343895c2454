"""Chooses what is printed: ``--query`` and ``--fields``."""

from __future__ import annotations

from typing import Any, cast

import click
from attrs import frozen

from braze_cli._errors import ExitCode, Failed
from braze_cli._settings import Settings


@frozen
class Selection:
    """
    What to print of a result.
    """

    fields: tuple[str, ...]
    """Names of members, with dots for those of nested objects."""
    query: Any
    """A compiled JMESPath expression, or None."""

    @classmethod
    def of(cls, settings: Settings) -> Selection:
        """
        Return what the options select.

        Raises:
            UsageError: The expression is not JMESPath.
        """
        fields = tuple(name.strip() for name in (settings.fields or "").split(",") if name.strip())
        return cls(fields, _compiled(settings.query) if settings.query else None)

    def apply(self, value: Any, items: str, *, as_items: bool) -> Any:
        """
        Return what is selected of *value*.

        Args:
            value: A result.
            items: Where its items are.
            as_items: Whether the format prints the items alone, even if no fields are selected.
        """
        if self.query is not None:
            value = _found(self.query, value)
        elif self.fields or as_items:
            value = items_of(value, items)
        if not self.fields:
            return value
        if isinstance(value, list):
            return [self.fields_of(item) for item in value]
        return self.fields_of(value)

    def fields_of(self, item: Any) -> Any:
        """
        Return the selected members of an item.
        """
        if not self.fields or not isinstance(item, dict):
            return item
        return {name: member(item, name) for name in self.fields}


def items_of(value: Any, path: str) -> Any:
    """
    Return the items of a result: the list at *path*, or the only list of objects in it, or the result itself.
    """
    if path:
        found = member(value, path)
        return value if found is None else found
    if not isinstance(value, dict):
        return value
    lists = [item for item in cast("dict[str, Any]", value).values() if is_table(item)]
    return lists[0] if len(lists) == 1 else value


def is_table(value: Any) -> bool:
    """
    Return whether *value* is a list of objects, and not empty.
    """
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


def member(value: Any, path: str) -> Any:
    """
    Return the member at *path*; None if there is none.
    """
    for name in path.split("."):
        value = cast("dict[str, Any]", value).get(name) if isinstance(value, dict) else None
    return value


def _found(query: Any, value: Any) -> Any:
    from jmespath.exceptions import JMESPathError

    try:
        return query.search(value)
    except JMESPathError as error:
        reason = " ".join(str(error).split())
    # Not wrong usage: the request has been sent.
    raise Failed(f"--query: {reason}", ExitCode.FAILED)


def _compiled(expression: str) -> Any:
    import jmespath
    from jmespath.exceptions import JMESPathError

    try:
        return jmespath.compile(expression)
    except JMESPathError as error:
        reason = " ".join(str(error).split())
    raise click.UsageError(f"--query: {reason}")
