"""Where extracted records go: to a file, or to a function of the caller's."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import IO, Any, TypeVar

from braze_client._bulk.sinks import open_sink

from .steps import Flow, Give, Run

T = TypeVar("T")
Target = str | os.PathLike[str] | IO[bytes] | Callable[[T], object]
"""A file, or a function that is called with each record."""
Deliver = Callable[[Sequence[Mapping[str, Any]]], Flow[None]]
"""Passes records on."""


@contextmanager
def deliver_to(
    target: Target[Any], columns: Sequence[str] | None, decode: Callable[[Mapping[str, Any]], Any] = dict
) -> Iterator[Deliver]:
    """
    Open *target*, and yield the flow that passes records to it. A file appears at the end, if nothing was raised.

    Args:
        target: See `open_sink`. A function may be asynchronous for an asynchronous client.
        columns: The members to write to a file, in this order; None for all.
        decode: Makes of a record what a function is called with.
    """
    if callable(target):
        yield partial(_give, target, decode)
        return
    with open_sink(target, columns=columns) as sink:
        yield partial(_write, sink.write_many)


def _give(
    function: Callable[[Any], object], decode: Callable[[Mapping[str, Any]], Any], records: Iterable[Mapping[str, Any]]
) -> Flow[None]:
    for record in records:
        yield Give(function, decode(record))


def _write(write_many: Callable[[Any], None], records: Iterable[Mapping[str, Any]]) -> Flow[None]:
    yield Run(partial(write_many, records))
