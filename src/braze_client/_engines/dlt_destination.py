"""The destination for dlt."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import dlt
from dlt.common.destination.exceptions import DestinationTransientException
from dlt.common.json import json
from dlt.common.storages import FileStorage
from dlt.common.storages.load_package import ParsedLoadJobFileName, load_package_state

from braze_client import Braze
from braze_client._bulk.errors import BulkError
from braze_client._policies.events import logger
from braze_client.errors import SettingsError

from .partition import connect

if TYPE_CHECKING:
    from dlt.common.destination.reference import TDestinationReferenceArg
    from dlt.common.schema.typing import TTableSchema

_LISTS = ("attributes", "events", "purchases")


def braze_destination(
    tables: Mapping[str, Literal["attributes", "events", "purchases"]],
    *,
    connect: Callable[[], Braze] = connect,
    file_format: Literal["typed-jsonl", "parquet"] = "typed-jsonl",
    folder: str | Path = "braze-loads",
    endpoint: Literal["track", "bulk", "sync"] = "track",
    reject_values: bool = False,
    concurrency: int = 64,
) -> TDestinationReferenceArg:
    """
    Return a destination that sends the rows of tables as attributes, events or purchases.

    Each file of a load package is loaded with a checkpoint. A run that was killed continues with the records that were
    not sent. Those that were being sent are sent again if they are attributes; events and purchases may have been
    taken, so they are not sent again, and are in the file of rejects as ``unknown``.

    Args:
        tables: The list that each table goes into.
        connect: Returns the client. By default, the environment is asked.
        file_format: What dlt writes load packages as. ``parquet`` needs the extra ``parquet``.
        folder: Where checkpoints and rejects are kept: ``LOAD_ID/TABLE.FILE.rejects.jsonl`` holds what was rejected,
            invalid or unknown. It has to outlive the run.
        endpoint: ``track``; ``bulk`` for many records at lower priority; or ``sync`` for one record a request.
        reject_values: Whether rejects also hold the records.
        concurrency: Requests at once for each file, at most.

    Returns:
        What `dlt.pipeline` takes as its destination.

    Raises:
        SettingsError: A table goes into a list that does not exist.
    """
    for table, into in tables.items():
        if into not in _LISTS:
            raise SettingsError(f"tables: {table!r} must go into one of {', '.join(_LISTS)}")

    def load(path: Any, table: TTableSchema, /) -> None:
        name = str(table["name"])
        if name not in tables:
            raise SettingsError(f"tables: say which list the table {name!r} goes into: {', '.join(_LISTS)}")
        file = ParsedLoadJobFileName.parse(path)
        kept = Path(folder) / load_package_state()["load_id"]
        kept.mkdir(parents=True, exist_ok=True)
        stem = f"{file.table_name}.{file.file_id}"
        source = _rows(path, file.file_format, table["columns"])
        with connect() as braze:
            try:
                report = braze.bulk.track(
                    **{tables[name]: source},  # type: ignore[arg-type]
                    endpoint=endpoint,
                    checkpoint=kept / f"{stem}.checkpoint",
                    rejects=kept / f"{stem}.rejects.jsonl",
                    reject_values=reject_values,
                    concurrency=concurrency,
                )
            except BulkError as error:
                # dlt tries the file again, and the checkpoint continues where this ended.
                raise DestinationTransientException(str(error)) from error
        logger.info("%s: %s", name, report)

    return dlt.destination(load, batch_size=0, loader_file_format=file_format, name="braze", naming_convention="direct")


def forget_loads(folder: str | Path, *load_ids: str) -> None:
    """
    Remove the checkpoints and rejects of loads that are complete.

    Args:
        folder: The folder of the destination.
        load_ids: The loads.
    """
    for load_id in load_ids:
        shutil.rmtree(Path(folder) / load_id, ignore_errors=True)


def _rows(path: str, file_format: str, columns: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """
    Yield the rows of a file of a load package, without dlt's own columns and without empty cells.
    """
    read = _from_parquet if file_format == "parquet" else _from_json_lines
    nested = {name for name, column in columns.items() if column.get("data_type") == "json"}
    for row in read(path):
        record = {name: value for name, value in row.items() if name in columns and value is not None}
        # In Parquet, dlt keeps what is nested as text.
        for name in nested & record.keys():
            if isinstance(record[name], str):
                record[name] = json.loads(record[name])
        yield record


def _from_json_lines(path: str) -> Iterator[dict[str, Any]]:
    with FileStorage.open_zipsafe_ro(path) as file:
        for line in file:
            rows = json.typed_loads(line)
            yield from rows if isinstance(rows, list) else [rows]


def _from_parquet(path: str) -> Iterator[dict[str, Any]]:
    import pyarrow.parquet as pq

    for batch in pq.ParquetFile(path).iter_batches():
        yield from batch.to_pylist()
