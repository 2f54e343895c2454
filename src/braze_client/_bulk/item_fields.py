"""Holds items to the fields that an object in the workspace has, such as a catalog, before they join a batch."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from enum import Enum
from itertools import chain, starmap
from typing import TYPE_CHECKING, Any, cast

from attrs import evolve, field, frozen

from braze_client._policies.kinds import Kind, kind_of
from braze_client._policies.pagination import AsyncItemPager
from braze_client._policies.validation import violation_in
from braze_client.errors import ArgumentError, CallError, SettingsError
from braze_generated.runtime.bulk import Fields
from braze_generated.runtime.call import Call, Endpoint
from braze_generated.runtime.model import Model
from braze_generated.runtime.omit import OMIT
from braze_generated.runtime.operation import ItemFields, Operation, TextRule
from braze_generated.runtime.storage import STORED
from braze_generated.runtime.timestamps import parse_time

from .errors import BulkError
from .iterables import Reader
from .rows import ExtentOf, Row

if TYPE_CHECKING:
    from .engine import Carrier

Convert = Callable[[str], Any]
Converter = Callable[[str], Convert | None]
"""Returns what converts the text of a cell to a type; None if it stays text."""


@frozen
class FieldType:
    """
    A type that fields can have.
    """

    kind: Kind
    cell: str
    """What the text of a cell is converted to."""
    is_valid: Callable[[Any], bool] = lambda value: True
    rule: str = ""
    """What holds for valid values, in words."""

    def problem(self, value: Any, name: str) -> str | None:
        """
        Return why *value* is not of this type; None if it is.
        """
        if value is None:
            return f"{name}: must be {self.kind.words}, got null"
        if violation := violation_in(self.kind, value, name):
            return ": ".join(violation)
        return None if self.is_valid(value) else f"{name}: {self.rule}"


def _sent(value: Any) -> Any:
    """
    Return what stands for a value: of a model what it stores, of an enumeration the value.
    """
    if isinstance(value, Model):
        return STORED(value)
    return value.value if isinstance(value, Enum) else value


def _is_time(value: Any) -> bool:
    return isinstance(value, dt.date) or parse_time(value) is not None


def _is_place(value: Any) -> bool:
    return len(value) == len(_LIMITS) and all(map(_is_within, value, _LIMITS))


def _is_within(number: Any, limit: int) -> bool:
    try:
        return bool(abs(_sent(number)) <= limit)
    except (TypeError, ArithmeticError):  # null, text in an enumeration, or a Decimal that is not a number
        return False


_LIMITS = (180, 90)
_TIME = kind_of("datetime | date | str")
_TYPES: Mapping[str, FieldType] = {
    "string": FieldType(kind_of("str"), "string"),
    "number": FieldType(kind_of("float"), "number"),
    "boolean": FieldType(kind_of("bool"), "boolean"),
    "time": FieldType(_TIME, "time", _is_time, "must be a time in ISO 8601, such as 2026-01-05T09:30:00Z"),
    "geo": FieldType(
        kind_of("Sequence[float]"), "array", _is_place, "must be longitude (-180 to 180) and latitude (-90 to 90)"
    ),
    "object": FieldType(kind_of("Mapping[str, Any]"), "object"),
    "array": FieldType(kind_of("Sequence[Any]"), "array"),
}


@frozen
class ItemCheck:
    """
    What items may hold.
    """

    where: ItemFields
    """What the description says about them."""
    types: Mapping[str, FieldType | None]
    """By name; None for a type that is not known, which has any value."""
    converts: Mapping[str, Convert] = field(factory=dict)
    """What converts the cells of text, by name."""

    def checked(self, row: Row) -> Row:
        """
        Return a row with converted cells, and with the reason why it cannot be sent, if there is one.
        """
        if row.problem is not None or not isinstance(row.value, (Mapping, Model)):
            return row
        given: Mapping[str, Any] = _sent(row.value)
        try:
            item = self._converted(given)
        except ValueError as error:
            return evolve(row, problem=str(error))
        texts = (_text_problem(item, rule) for rule in self.where.texts)
        problem = next(filter(None, chain(texts, starmap(self._problem, item.items()))), None)
        return row if problem is None and item is given else evolve(row, value=item, problem=problem)

    def _converted(self, item: Mapping[str, Any]) -> Mapping[str, Any]:
        if not self.converts:
            return item
        converted = dict(item)
        for name, convert in self.converts.items():
            text = item.get(name)
            if isinstance(text, str):
                try:
                    converted[name] = convert(text)
                except ValueError as error:
                    raise ValueError(f"{name}: {error}") from None
        return converted

    def _problem(self, name: str, value: Any) -> str | None:
        if name not in self.types:
            return f"{name}: there is no such field"
        kind, value = self.types[name], _sent(value)
        if kind is None or value is None:  # null, which removes a value, is of every type
            return None
        parts = {name: value}
        if kind is _TYPES["array"] and isinstance(value, Mapping) and value and value.keys() <= {*self.where.changes}:
            parts = {f"{name}.{key}": part for key, part in cast("Mapping[str, Any]", value).items()}
        problems = (kind.problem(part, path) or self._limit(part, path, 1) for path, part in parts.items())
        return next(filter(None, problems), None)

    def _limit(self, value: Any, path: str, depth: int) -> str | None:
        """
        Return which limit on the content of a field a value breaks; None if none.
        """
        most, deepest, reserved = self.where.max_length, self.where.max_depth, self.where.reserved
        value = _sent(value)
        if isinstance(value, str):
            return None if most is None or len(value) <= most else _too_long(path, value, most)
        if not isinstance(value, (Mapping, list, tuple)):
            return None
        if deepest is not None and depth > deepest:
            return f"{path}: objects and lists can be nested at most {deepest} levels deep"
        content = cast("Mapping[str, Any] | Sequence[Any]", value)
        if isinstance(content, Mapping):
            if any(character in str(key) for key in content for character in reserved):
                return f"{path}: keys must not contain {' or '.join(reserved)}"
            content = list(content.values())
        return next(filter(None, (self._limit(each, path, depth + 1) for each in content)), None)


def _text_problem(item: Mapping[str, Any], rule: TextRule) -> str | None:
    text = _sent(item.get(rule.name))
    if text is None:
        return f"{rule.name}: must be given"
    if not isinstance(text, str):
        return None  # which the model says
    if rule.max_length is not None and len(text) > rule.max_length:
        return _too_long(rule.name, text, rule.max_length)
    if rule.pattern is not None and not re.fullmatch(rule.pattern, text):
        return f"{rule.name}: must match the pattern {rule.pattern}"
    return None


def _too_long(path: str, text: str, most: int) -> str:
    return f"{path}: {len(text):,} characters, but Braze accepts at most {most:,}"


class ItemReader(ExtentOf[Reader]):
    """
    Reads items, and checks each of them.

    Args:
        origin: Reads them.
        find: Returns the check. It is called once, before anything is read.
    """

    def __init__(self, origin: Reader, find: Callable[[], Awaitable[ItemCheck]]) -> None:
        super().__init__(origin)
        self._find = find
        self._check: ItemCheck | None = None

    async def chunk(self, count: int) -> list[Row]:
        """See `Reader.chunk`."""
        if self._check is None:
            self._check = await self._find()
        return list(map(self._check.checked, await self._origin.chunk(count)))

    async def aclose(self) -> None:
        """See `Reader.aclose`."""
        await self._origin.aclose()


def check_of(where: ItemFields, fields: Mapping[str, str], declared: Collection[str], rows: Any) -> ItemCheck:
    """
    Return the check for items that have some fields.

    Args:
        where: What the description says about them.
        fields: Their types by name.
        declared: The names of members that have rules of their own.
        rows: What the items are read from. If it is text, its cells are converted.
    """
    types = {name: _TYPES.get(kind) for name, kind in fields.items()} | dict.fromkeys(declared)
    converter: Converter | None = getattr(rows, "converter", None)
    converts: dict[str, Convert] = {}
    for name, kind in types.items():
        if converter is not None and kind is not None and (convert := converter(kind.cell)):
            converts[name] = convert
    return ItemCheck(where, types, converts)


def check_fields(fields: Fields) -> None:
    """
    Refuse a value that the parameter ``fields`` cannot have.

    Raises:
        SettingsError: It is such a value.
    """
    if not isinstance(fields, Mapping):
        if fields not in ("fetch", "ignore"):
            raise SettingsError('fields must be "fetch", "ignore", or the types of the fields by name')
        return
    for name, kind in fields.items():
        if not isinstance(kind, str) or kind not in _TYPES:
            raise SettingsError(f"fields[{name!r}] must be one of {', '.join(_TYPES)}")


async def fetch_fields(
    operation: Operation, where: ItemFields, wanted: Any, describing: Endpoint[Any], carrier: Carrier
) -> Mapping[str, str]:
    """
    Return the types of the fields by name, as Braze has them.

    Args:
        operation: The operation that the items are for.
        where: What the description says about their fields.
        wanted: The value by which the object that has the fields is known.
        describing: The operation that returns it.
        carrier: What sends requests.

    Raises:
        BulkError: They cannot be fetched.
        ArgumentError: There is no such object.
    """
    method = f"{describing.operation.namespace}.{describing.operation.method_name}"
    try:
        objects = await _objects(where, describing, carrier)
        for found in objects:
            if found.get(where.property) == wanted:
                return {str(each["name"]): str(each.get("type")) for each in found[where.fields]}
    except CallError as error:
        raise _unknown_fields(str(error)) from error
    except (AttributeError, KeyError, TypeError):
        raise _unknown_fields(f"{method} returned something else than is documented") from None
    finally:
        carrier.attempts.clear()  # they say nothing about the requests of the load
    raise ArgumentError(operation, where.parameter, f"{method} returns nothing with this {where.property}")


def _unknown_fields(reason: str) -> BulkError:
    others = 'pass fields={NAME: TYPE}, or fields="ignore" to leave the check of the items to Braze'
    return BulkError(f"the fields of the items are not known: {reason}; {others}")


async def _objects(where: ItemFields, describing: Endpoint[Any], carrier: Carrier) -> list[Mapping[str, Any]]:
    names = (argument.name for argument in (*describing.path, *describing.query, *describing.headers))
    call = Call(describing, dict.fromkeys(names, OMIT))
    if describing.operation.pagination is not None:
        return [each.to_dict() async for each in AsyncItemPager[Model](call, carrier.send, carrier.clock.now)]
    response = await carrier.send(call)
    return response.result.to_dict().get(where.objects) or []
