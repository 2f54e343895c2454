"""Series of statistics over any span, as a table."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from braze_client._bulk.extras import require
from braze_client._policies.pagination import Pages
from braze_client.errors import SettingsError
from braze_generated.operations import OPERATIONS
from braze_generated.runtime.call import Endpoint
from braze_generated.runtime.decoding import ObjectDecoder, model_named
from braze_generated.runtime.encoding import to_json
from braze_generated.runtime.members import members_of
from braze_generated.runtime.model import Model
from braze_generated.runtime.timestamps import parse_time

from .calls import call_of, endpoint_of
from .columns import Columns, rows_of
from .steps import Flow, Invoke
from .target import Target, deliver_to

if TYPE_CHECKING:
    from braze_client._session import SharedSession

Moment = date | datetime | str
"""A day, a time with a time zone, or either as ISO 8601 text."""


@frozen
class Series:
    """
    Statistics as a table: an iterable of rows, which are dicts, and a table of Arrow.
    """

    columns: Sequence[str]
    """The names of the columns, which every row has."""
    rows: Sequence[Mapping[str, Any]] = field(repr=False)
    """The rows. A value that does not apply, or that Braze omitted, is None."""
    _kinds: Mapping[str, str] = field(repr=False)

    def __iter__(self) -> Iterator[Mapping[str, Any]]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def to_arrow(self) -> Any:
        """
        Return a ``pyarrow.Table``. Needs the extra ``parquet``.
        """
        arrow = require("parquet", to="make tables of Arrow", error=SettingsError)
        types = {"text": arrow.string(), "integer": arrow.int64(), "number": arrow.float64()}
        arrays = [arrow.array(self._values(name), types[self._kinds[name]]) for name in self.columns]
        return arrow.Table.from_arrays(arrays, names=list(self.columns))

    def _values(self, name: str) -> list[Any]:
        values = [row[name] for row in self.rows]
        if self._kinds[name] != "text":
            return values
        return [value if value is None or isinstance(value, str) else str(value) for value in values]

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Return the table as a stream of Arrow's C data interface, for polars, DuckDB, pandas and others."""
        return self.to_arrow().__arrow_c_stream__(requested_schema)


def extract_series(
    session: SharedSession[Any],
    name: str,
    start: Moment,
    end: Moment | None,
    to: Target[dict[str, Any]] | None,
    given: dict[str, Any],
) -> Flow[Series]:
    """
    Collect a series of statistics; see `Bulk.extract_series`.
    """
    endpoint = _endpoint_of(name, given)
    span = _Span.of(endpoint, given, start, end, session.clock.now())
    columns = Columns.of(_entry_type(endpoint))
    lists = {key: value for key, value in given.items() if isinstance(value, (list, tuple))}
    rows: list[dict[str, Any]] = []
    for chosen in itertools.product(*lists.values()):
        arguments = {**given, **dict(zip(lists, chosen, strict=True))}
        identity = {key: value for key, value in arguments.items() if isinstance(value, str)}
        pages = Pages(call_of(endpoint.operation.id, **arguments, **span.arguments), session.clock.now)
        while not pages.done:
            with pages.progress_in_errors():
                entries = pages.accept((yield Invoke(pages.next_call())))
            for entry in map(_plain, entries):
                if span.contains(str(entry.get("time"))):
                    rows += [{**identity, **row} for row in rows_of(entry, columns)]
    names = _given_names(given, endpoint)
    for row in rows:
        columns.add({key: value for key, value in row.items() if key not in names})
    kinds = {**dict.fromkeys(names, "text"), **columns.kinds}
    series = Series(tuple(kinds), [{key: row.get(key) for key in kinds} for row in rows], kinds)
    if to is not None:
        with deliver_to(to, series.columns) as deliver:
            yield from deliver(series.rows)
    return series


def describe_series(name: str, given: Mapping[str, Any]) -> dict[str, str]:
    """
    Return the columns that a series always has, with what they hold: ``text``, ``integer`` or ``number``.

    Args:
        name: The operation, such as ``campaigns.data_series``.
        given: Its arguments.
    """
    endpoint = _endpoint_of(name, given)
    return {**dict.fromkeys(_given_names(given, endpoint), "text"), **Columns.of(_entry_type(endpoint)).kinds}


@frozen
class _Span:
    """
    The days or hours that are asked for, the first and the last included.
    """

    first: date | datetime
    last: date | datetime
    arguments: Mapping[str, Any]

    @classmethod
    def of(
        cls, endpoint: Endpoint[Any], given: Mapping[str, Any], start: Moment, end: Moment | None, now: float
    ) -> _Span:
        pagination = endpoint.operation.pagination
        assert pagination is not None
        names = {argument.api_name: argument.name for argument in endpoint.query}
        unit = pagination.unit if pagination.unit in ("day", "hour") else given.get(names[pagination.unit or ""], "day")
        until = datetime.fromtimestamp(int(now), UTC) if end is None else end
        first, last = _moment(start), _moment(until)
        if unit == "hour":
            first, last = _hour(first, 0), _hour(last, 23)
            ending, length = last, (last - first) // timedelta(hours=1) + 1
        else:
            # Noon in UTC is on the same day almost everywhere, so it ends the day in the time zone of the company.
            ending = last if isinstance(last, datetime) else datetime.combine(last, time(12), UTC)
            first, last = _day(first), _day(last)
            length = (last - first).days + 1
        if length < 1:
            raise ValueError("start must not be after end")
        return cls(first, last, {names[pagination.end or ""]: ending, names[pagination.length or ""]: length})

    def contains(self, when: str) -> bool:
        """Return whether the entry for *when* belongs to the span. One that cannot be read is not left out."""
        if not isinstance(self.first, datetime):
            is_day = re.match(r"\d{4}-\d\d-\d\d", when)
            return is_day is None or self.first.isoformat() <= is_day[0] <= self.last.isoformat()
        found = parse_time(when)
        return found is None or found.utcoffset() is None or self.first <= found <= self.last


def _moment(value: Moment) -> date | datetime:
    if isinstance(value, str):
        value = _read_moment(value)
    if isinstance(value, datetime) and value.utcoffset() is None:
        raise ValueError("a time needs a time zone")
    return value


def _read_moment(text: str) -> date | datetime:
    try:
        return datetime.fromisoformat(text) if len(text) > 10 else date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is neither a date nor a time in ISO 8601, such as 2026-01-31") from None


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _hour(moment: date | datetime, hour: int) -> datetime:
    if isinstance(moment, datetime):
        return moment.replace(minute=0, second=0, microsecond=0)
    return datetime.combine(moment, time(hour), UTC)


def _endpoint_of(name: str, given: Mapping[str, Any]) -> Endpoint[Any]:
    """
    Return the endpoint of a series.

    Raises:
        ValueError: There is no such series.
        TypeError: It has no such argument.
    """
    known = {
        f"{operation.namespace}.{operation.method_name}": operation.id
        for operation in OPERATIONS.values()
        if operation.pagination is not None and operation.pagination.style == "window"
    }
    if name not in known:
        raise ValueError(f"unknown series {name!r}; use one of {', '.join(sorted(known))}")
    endpoint = endpoint_of(known[name])
    pagination = endpoint.operation.pagination
    assert pagination is not None
    allowed = {item.name for item in endpoint.query if item.api_name not in (pagination.end, pagination.length)}
    for argument in given:
        if argument not in allowed:
            raise TypeError(f"unexpected argument {argument!r}; {name} has {', '.join(sorted(allowed))}")
    return endpoint


def _given_names(given: Mapping[str, Any], endpoint: Endpoint[Any]) -> list[str]:
    """
    Return the arguments that tell series from each other, in the order of the description.
    """
    named = (item.name for item in endpoint.query)
    return [name for name in named if isinstance(given.get(name), (str, list, tuple))]


def _entry_type(endpoint: Endpoint[Any]) -> type[Model]:
    pagination = endpoint.operation.pagination
    assert pagination is not None
    model: type[Model] = endpoint.result_type
    for name in pagination.items.split("."):
        (decoder,) = (member.decode for member in members_of(model) if member.json_name == name)
        assert isinstance(decoder, ObjectDecoder)
        model = model_named(decoder.names[0])
    return model


def _plain(entry: Any) -> dict[str, Any]:
    return entry.to_dict() if isinstance(entry, Model) else dict(to_json(entry))
