"""How the values of Arrow data become those of a record."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime, tzinfo
from functools import partial
from importlib import import_module
from typing import Any

from attrs import field, frozen

from braze_client.errors import SourceError

from .cells import converter
from .options import Options

Convert = Callable[[Any], Any]


@frozen
class Column:
    """
    A column of a table.
    """

    name: str
    convert: Convert | None = field(repr=False)
    """None if the values stay as they are."""
    cast: Any = None
    """The type to cast to before; None if there is no need."""

    def cells(self, array: Any, problems: dict[int, str]) -> list[Any]:
        """
        Return the values of *array*; for those that cannot be sent, the reasons are added to *problems*, by index.
        """
        if self.cast is not None:
            array = array.cast(self.cast, safe=False)
        try:
            values: list[Any] = array.to_pylist()
            if self.convert is None:
                return values
            return [value if value is None else self.convert(value) for value in values]
        except _UNREADABLE:
            pass
        return [self._cell(index, scalar, problems) for index, scalar in enumerate(array)]

    def _cell(self, index: int, scalar: Any, problems: dict[int, str]) -> Any:
        problem = "a value that Python cannot hold"
        try:
            value = scalar.as_py()
            problem = ""
            return value if value is None or self.convert is None else self.convert(value)
        except _UNREADABLE as error:
            # What pyarrow raises shows values.
            problems.setdefault(index, f"column {self.name!r}: {problem or error}")
        return None


_UNREADABLE = (ValueError, OverflowError, LookupError, TypeError)


class ColumnTypes:
    """
    Finds out how the columns of a table are converted.
    """

    def __init__(self, options: Options) -> None:
        self._options = options
        self._arrow: Any = import_module("pyarrow")
        self._is: Any = self._arrow.types

    def column(self, table: str, described: Any) -> Column:
        """
        Return a column, as the schema of *table* describes it.

        Raises:
            SourceError: Its type cannot be sent, or not be converted as the options say.
        """
        name, kind = described.name, described.type
        try:
            convert = self._of_text(kind, self._options.types[name]) if name in self._options.types else self._of(kind)
        except _UnsupportedError as error:
            problem = str(error)
        else:
            cast = self._in_microseconds(kind)
            return Column(name, convert, None if cast == kind else cast)
        raise SourceError(f"{table}: column {name!r}: {problem}; columns={{{name!r}: None}} leaves it out")

    def _of_text(self, kind: Any, target: str) -> Convert | None:
        if not self._is_text(kind.value_type if self._is.is_dictionary(kind) else kind):
            raise _UnsupportedError(f"types converts text, but the column has the type {kind}")
        return converter(target, self._options.zone)

    def _is_text(self, kind: Any) -> bool:
        return bool(self._is.is_string(kind) or self._is.is_large_string(kind) or self._is.is_string_view(kind))

    def _of(self, kind: Any) -> Convert | None:
        """
        Return what converts values of a type; None if they stay as they are.
        """
        known = self._is
        for of_kind, make in (
            (self._is_text, _unchanged),
            (known.is_integer, _unchanged),
            (known.is_boolean, _unchanged),
            (known.is_date, _unchanged),
            (known.is_decimal, _unchanged),
            (known.is_null, _unchanged),
            (known.is_floating, lambda _: _finite),
            (known.is_timestamp, self._of_timestamps),
            (known.is_dictionary, lambda kind: self._of(kind.value_type)),
            (known.is_map, self._of_maps),
            (known.is_struct, self._of_structs),
            (known.is_nested, self._of_lists),
        ):
            if of_kind(kind):
                return make(kind)
        if getattr(kind, "extension_name", "") == "arrow.uuid":
            return str
        raise _UnsupportedError(f"the type {kind} cannot be sent")

    def _of_timestamps(self, kind: Any) -> Convert | None:
        if kind.tz is not None:
            return None
        if self._options.zone is None:
            raise _UnsupportedError("times without a time zone; the option timezone names one")
        return partial(_in_zone, zone=self._options.zone)

    def _of_lists(self, kind: Any) -> Convert | None:
        if not hasattr(kind, "value_type"):
            raise _UnsupportedError(f"the type {kind} cannot be sent")
        convert = self._of(kind.value_type)
        return None if convert is None else partial(_items, convert=convert)

    def _of_structs(self, kind: Any) -> Convert:
        converts = {member.name: self._of(member.type) for member in kind}
        return partial(_members, converts=converts, skip=self._options.empty == "skip")

    def _of_maps(self, kind: Any) -> Convert:
        if not self._is_text(kind.key_type):
            raise _UnsupportedError("a map whose keys are not text")
        return partial(_map, convert=self._of(kind.item_type))

    def _in_microseconds(self, kind: Any) -> Any:
        """
        Return the type with microseconds in place of nanoseconds, which Python does not have.
        """
        if self._is.is_timestamp(kind) and kind.unit == "ns":
            return self._arrow.timestamp("us", kind.tz)
        if self._is.is_list(kind):
            return self._arrow.list_(self._in_microseconds(kind.value_type))
        if self._is.is_struct(kind):
            return self._arrow.struct([member.with_type(self._in_microseconds(member.type)) for member in kind])
        return kind


class _UnsupportedError(Exception):
    pass


def _unchanged(_: Any) -> None:
    return None


def _finite(value: float) -> float:
    if math.isfinite(value):
        return value
    raise ValueError("NaN and infinity are not numbers in JSON")


def _in_zone(time: datetime, *, zone: tzinfo) -> datetime:
    return time.replace(tzinfo=zone)


def _items(values: list[Any], *, convert: Convert) -> list[Any]:
    return [value if value is None else convert(value) for value in values]


def _members(values: dict[str, Any], *, converts: dict[str, Convert | None], skip: bool) -> dict[str, Any]:
    converted: dict[str, Any] = {}
    for name, value in values.items():
        convert = converts[name]
        if value is not None:
            converted[name] = value if convert is None else convert(value)
        elif not skip:
            converted[name] = None
    return converted


def _map(pairs: list[tuple[str, Any]], *, convert: Convert | None) -> dict[str, Any]:
    return {key: value if value is None or convert is None else convert(value) for key, value in pairs}
