"""The data source ``braze`` of Spark."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen
from pyspark.sql.datasource import DataSource, DataSourceArrowWriter, DataSourceReader, WriterCommitMessage

from braze_client._policies.events import logger
from braze_client.errors import SettingsError

from .ledger import forget_partitions
from .partition import Job, load
from .spark_reader import BrazeReader, columns_of
from .spark_settings import Settings
from .spark_track import task

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import SparkSession
    from pyspark.sql.types import StructType


def register(spark: SparkSession) -> None:
    """
    Make the format ``braze`` known to a session.

    Args:
        spark: The session.
    """
    spark.dataSource.register(BrazeDataSource)


class BrazeDataSource(DataSource):
    """
    The format ``braze``, for `DataFrame.write` and `SparkSession.read`.
    """

    @classmethod
    def name(cls) -> str:
        """Return the name of the format."""
        return "braze"

    def schema(self) -> StructType | str:
        """Return what is read, as DDL."""
        return ", ".join(f"`{name}` {kind}" for name, kind in columns_of(Settings.of(self.options)).items())

    def reader(self, schema: StructType) -> DataSourceReader:
        """Return what reads."""
        return BrazeReader(Settings.of(self.options), schema.names, [field.dataType.typeName() for field in schema])

    def writer(self, schema: StructType, overwrite: bool) -> BrazeWriter:  # as Spark calls it
        """Return what writes."""
        if overwrite:
            raise SettingsError('Braze cannot be overwritten: use mode("append")')
        job, report = Settings.of(self.options).write_job()
        if job.record_key not in schema.names:
            raise SettingsError(f"record_key: the DataFrame has no column {job.record_key!r}")
        if report is not None:
            # After the records have been sent, it would be too late to find out that it cannot be written.
            Path(report).touch()
        return BrazeWriter(job, report)


@frozen
class Totals(WriterCommitMessage):
    """
    What became of the records of a partition.
    """

    partition: int
    counts: Counter[str]


class BrazeWriter(DataSourceArrowWriter):
    """
    Sends partitions, and adds up what became of their records.

    Args:
        job: What to do.
        report: File for the sum, on the driver; None if it is only logged.
    """

    def __init__(self, job: Job, report: str | None) -> None:
        self._job, self._report = job, report

    def write(self, iterator: Iterator[pa.RecordBatch]) -> WriterCommitMessage:
        """Send a partition."""
        attempt = task()
        counts = Counter(str(verdict.status) for verdict in load(self._job, attempt, iterator))
        return Totals(attempt.partition, counts)

    def commit(self, messages: Sequence[WriterCommitMessage | None]) -> None:
        """Report the sum, and forget what was only needed to repeat partitions."""
        totals = [message for message in messages if isinstance(message, Totals)]
        counts = sum((each.counts for each in totals), Counter[str]())
        logger.info("Spark job %s: %s", self._job.name, json.dumps(counts))
        if self._report is not None:
            Path(self._report).write_text(json.dumps({"job": self._job.name, **counts}), encoding="utf-8")
        if self._job.ledger is not None:
            forget_partitions(self._job.ledger, self._job.name, [each.partition for each in totals])

    def abort(self, messages: Sequence[WriterCommitMessage | None]) -> None:
        """Keep the ledger, so that a job of the same name continues this one."""
        logger.warning("Spark job %s was not completed; a job of this name and ledger continues it", self._job.name)
