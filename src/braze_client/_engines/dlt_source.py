"""The source for dlt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import dlt
from dlt.extract import DltResource

from braze_client import Braze

from .partition import connect
from .tables import LISTS, CatalogTable, ListTable, SegmentTable, SeriesTable, Table


def braze_source(
    *,
    lists: Sequence[str] = tuple(LISTS),
    series: Mapping[str, Mapping[str, Sequence[str]]] | None = None,
    start: str = "2024-01-01",
    catalogs: Sequence[str] = (),
    segments: Mapping[str, Sequence[str]] | None = None,
    connect: Callable[[], Braze] = connect,
) -> Any:
    """
    Return a source of campaigns, Canvases, segments, statistics, catalogs and the users of segments.

    Statistics are read from the last day that was loaded, which is loaded again since it may not have been over, and
    replaced. The users of a segment are exported anew each time.

    Args:
        lists: What to list: ``campaigns``, ``canvases``, ``segments``.
        series: The ids of what to read statistics of, by operation and argument:
            ``{"campaigns.data_series": {"campaign_id": [...]}}``.
        start: The first day of the statistics, in the first run.
        catalogs: Names of catalogs.
        segments: The fields to export, by segment.
        connect: Returns the client. By default, the environment is asked.

    Returns:
        A source, for `dlt.pipeline.run`.
    """

    @dlt.source(name="braze")
    def braze() -> Iterator[DltResource]:
        for name in lists:
            yield _resource(connect, ListTable(name), name, primary_key="id", write_disposition="merge")
        for name in catalogs:
            yield _resource(connect, CatalogTable(name), f"catalog_{name}", write_disposition="replace")
        for name, fields in (segments or {}).items():
            yield _resource(connect, SegmentTable(name, fields), f"segment_{name}", write_disposition="replace")
        for name, chosen in (series or {}).items():
            yield _series(connect, name, chosen, start)

    return braze()


def _resource(connect: Callable[[], Braze], table: Table, name: str, **hints: Any) -> DltResource:
    def rows() -> Iterator[Mapping[str, Any]]:
        with connect() as braze:
            for part in table.parts:
                yield from table.rows(braze, part)

    resource: DltResource = dlt.resource(rows, name=name, **hints)()
    return resource


def _series(connect: Callable[[], Braze], name: str, chosen: Mapping[str, Sequence[str]], start: str) -> DltResource:
    ((argument, ids),) = chosen.items() or ((None, ()),)
    # Every other column of text says what a row is about.
    columns = SeriesTable(name, start, None, argument, ids).columns(connect)
    identity = [column for column, kind in columns.items() if kind == "text"]

    def rows(
        time: dlt.sources.incremental[str] = dlt.sources.incremental("time", initial_value=start, primary_key=()),  # noqa: B008
    ) -> Iterator[Mapping[str, Any]]:
        table = SeriesTable(name, str(time.last_value)[:10], None, argument, ids)
        with connect() as braze:
            for part in table.parts:
                for row in table.rows(braze, part):
                    yield {**row, **{column: row.get(column) or "" for column in identity}}

    return dlt.resource(rows, name=name.replace(".", "_"), primary_key=identity, write_disposition="merge")()
