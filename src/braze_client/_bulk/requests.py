"""Turns what the caller asks for into the streams of a load."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from braze_client.errors import SettingsError
from braze_generated.operations import OPERATIONS
from braze_generated.runtime.bulk import Fields, Rows
from braze_generated.runtime.call import Argument, Call, Endpoint
from braze_generated.runtime.model import Model
from braze_generated.runtime.omit import OMIT

from .destination import Destination, lists_of
from .engine import Carrier, Stream
from .item_fields import ItemCheck, ItemReader, check_fields, check_of, fetch_fields
from .iterables import AsyncReader, IterableReader, Reader, SourceReader
from .iterables import Call as CallBlocking
from .options import Options

if TYPE_CHECKING:
    from .rows import Source

Records: TypeAlias = Rows[Mapping[str, Any] | Model]
Track = Literal["track", "bulk", "sync"]
_TRACK: Mapping[str, str] = {"track": "users_track", "bulk": "users_track_bulk", "sync": "users_track_sync"}


def track_streams(
    endpoint: str, lists: Mapping[str, Any], options: Options, reader: Callable[[Any], Reader]
) -> list[Stream]:
    """
    Return what loads the *lists* that are given into ``/users/track`` or one of its variants.

    Raises:
        SettingsError: There is no such variant.
    """
    if endpoint not in _TRACK:
        raise SettingsError(f"endpoint must be one of {', '.join(_TRACK)}")
    target = endpoint_of(_TRACK[endpoint])
    given = {name: values for name, values in lists.items() if values is not OMIT and values is not None}
    if not given:
        raise SettingsError(f"give at least one of {', '.join(lists)}")
    for values in given.values():
        options.check_files(values)
    return [
        Stream(destination=_destination(target, name, {}, options), reader=reader(values))
        for name, values in given.items()
    ]


def operation_stream(
    operation: str,
    rows: Rows[Any],
    into: str,
    arguments: Mapping[str, Any],
    fields: Fields,
    options: Options,
    reader: Callable[[Any], Reader],
    carrier: Carrier,
) -> Stream:
    """
    Return what loads *rows* into a list of an operation.

    Raises:
        SettingsError: The operation does not have such a list, or *fields* cannot be this.
    """
    endpoint = endpoint_of(operation)
    lists = [argument.name for argument in lists_of(endpoint)]
    if into not in lists:
        raise SettingsError(f"{_named(endpoint)}: into must be one of {', '.join(lists)}")
    destination, where = _destination(endpoint, into, arguments, options), endpoint.operation.item_fields
    check_fields(fields)
    options.check_files(rows)
    if where is None or fields == "ignore":
        return Stream(destination=destination, reader=reader(rows))

    async def find() -> ItemCheck:
        found = fields
        if isinstance(found, str):
            parameters = (*endpoint.path, *endpoint.query, *endpoint.headers)
            wanted = next(arguments[each.name] for each in parameters if each.api_name == where.parameter)
            found = await fetch_fields(endpoint.operation, where, wanted, endpoint_of(where.operation), carrier)
        return check_of(where, found, destination.declared, rows)

    return Stream(destination=destination, reader=ItemReader(reader(rows), find))


def endpoint_of(operation: str) -> Endpoint[Any]:
    """
    Return the endpoint of an operation, by its id.
    """
    module = import_module(f"braze_generated.api.{OPERATIONS[operation].namespace}.{operation}")
    return cast("Endpoint[Any]", module.ENDPOINT)


def reader_for(values: Any, call: CallBlocking, *, is_async: bool) -> Reader:
    """
    Return what reads *values*: an iterable of records, a source, or a table.

    Args:
        values: What the caller passed.
        call: Calls what may block while an iterable is read.
        is_async: Whether an asynchronous iterable can be read.

    Raises:
        TypeError: It is nothing that records can be read from.
    """
    if hasattr(values, "__aiter__"):
        if not is_async:
            raise TypeError("records in an asynchronous iterable need AsyncBraze")
        return AsyncReader(values)
    if hasattr(values, "fingerprint") and hasattr(values, "close"):
        return SourceReader(cast("Source", values), call)
    if hasattr(values, "__arrow_c_stream__"):
        from .sources import open_source

        return SourceReader(open_source(values), call)
    if isinstance(values, (str, bytes, Mapping)) or not isinstance(values, Iterable):
        kind = type(values).__name__
        raise TypeError(f"records must be an iterable of dicts or models, not {kind}; load reads files")
    return IterableReader(values, call)


def _destination(endpoint: Endpoint[Any], name: str, arguments: Mapping[str, Any], options: Options) -> Destination:
    everything: dict[str, Argument] = {
        argument.name: argument
        for argument in (*endpoint.path, *endpoint.query, *endpoint.headers, *(endpoint.body or ()))
    }
    call = Call(endpoint, {**dict.fromkeys(everything, OMIT), **arguments})
    return Destination.of(call, everything[name], max_items=options.max_items, max_bytes=options.max_bytes)


def _named(endpoint: Endpoint[Any]) -> str:
    return f"{endpoint.operation.namespace}.{endpoint.operation.method_name}"
