"""Which columns, or members, of a source become which members of a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from attrs import field, frozen

from braze_client.errors import SourceError


@frozen
class MemberPath:
    """
    Where a value goes: ``address.city`` is a member of a member.
    """

    name: str
    parents: tuple[str, ...] = field(init=False)
    last: str = field(init=False)

    def __attrs_post_init__(self) -> None:
        *parents, last = self.name.split(".")
        object.__setattr__(self, "parents", tuple(parents))
        object.__setattr__(self, "last", last)

    def put(self, record: dict[str, Any], value: Any) -> bool:
        """
        Put *value* into *record*, unless there is one already. Return whether it was put.
        """
        for parent in self.parents:
            inner: Any = record.get(parent, {})
            if not isinstance(inner, dict):
                return False
            # A copy, since it may be the caller's.
            record[parent] = record = dict(cast("dict[str, Any]", inner))
        if self.last in record:
            return False
        record[self.last] = value
        return True


def paths(names: Iterable[str]) -> list[MemberPath]:
    """
    Return the paths of *names*.

    Raises:
        SourceError: Two of them cannot be in one record, or one is not a path.
    """
    taken: set[str] = set()
    inner: set[str] = set()
    result: list[MemberPath] = []
    for name in names:
        parts = name.split(".")
        if "" in parts:
            raise SourceError(
                "columns: a column has no name, or an empty part in it; columns={NAME: None} leaves it out"
            )
        above = {".".join(parts[:depth]) for depth in range(1, len(parts))}
        if name in taken or name in inner or above & taken:
            raise SourceError("columns: two columns go to the same member; columns={NAME: None} leaves one out")
        taken.add(name)
        inner |= above
        result.append(MemberPath(name))
    return result


@frozen
class Layout:
    """
    The columns of a table that are kept, and the names of their values in a record.
    """

    sources: tuple[str, ...]
    """The names of the columns that are kept."""
    indexes: tuple[int, ...]
    """Their places among all columns."""
    names: tuple[str, ...]
    """What they are called in a record."""
    nested: tuple[MemberPath, ...]
    """Those of the names that have dots."""
    count: int
    """The number of all columns."""

    @classmethod
    def of(cls, header: Sequence[str], columns: Mapping[str, str | None], types: Iterable[str] = ()) -> Layout:
        """
        Lay out a table.

        Args:
            header: The names of all columns.
            columns: What columns are called in a record; None for those that are left out.
            types: The columns whose text is converted.

        Raises:
            SourceError: A column is missing, or two have the same name.
        """
        # No message shows the header: in a file without one, it would be somebody's data.
        for option, names in (("columns", columns), ("types", types)):
            missing = [name for name in names if name not in header]
            if missing:
                raise SourceError(f"{option}: there is no column {missing[0]!r}")
        places: dict[str, int] = {}
        for index, name in enumerate(header):
            if name in places:
                raise SourceError(f"columns: columns {places[name] + 1} and {index + 1} have the same name")
            places[name] = index
        kept = {name: columns.get(name, name) for name in header}
        chosen = {name: target for name, target in kept.items() if target is not None}
        nested = tuple(path for path in paths(chosen.values()) if path.parents)
        indexes = tuple(places[name] for name in chosen)
        return cls(tuple(chosen), indexes, tuple(chosen.values()), nested, len(header))

    def nest(self, record: dict[str, Any]) -> dict[str, Any]:
        """
        Move the values whose names have dots to where they belong. *record* is changed.
        """
        for path in self.nested:
            if path.name in record:
                path.put(record, record.pop(path.name))
        return record


@frozen
class Renaming:
    """
    New names for the members of records.
    """

    targets: Mapping[str, MemberPath | None]
    """By old name; None for those that are left out."""

    @classmethod
    def of(cls, columns: Mapping[str, str | None]) -> Renaming:
        """
        Check new names.

        Raises:
            SourceError: Two of them cannot be in one record, or one is not a path.
        """
        found = {path.name: path for path in paths(name for name in columns.values() if name is not None)}
        return cls({name: None if target is None else found[target] for name, target in columns.items()})

    def apply(self, record: Mapping[str, Any]) -> dict[str, Any] | None:
        """
        Return *record* with new names; None if a name is taken.
        """
        renamed = {name: value for name, value in record.items() if name not in self.targets}
        for name, path in self.targets.items():
            if path is not None and name in record and not path.put(renamed, record[name]):
                return None
        return renamed
