"""Sends a DataFrame, and returns a DataFrame of verdicts."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import redirect_stdout
from functools import partial
from io import StringIO
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal
from uuid import uuid4

import pyarrow as pa
from pyspark.taskcontext import TaskContext

from braze_client.errors import SettingsError

from .ledger import EXPIRY
from .partition import Job, Task, connect, load

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

    from braze_client import Braze
    from braze_client._bulk.requests import Track

    from .rows import Verdict

VERDICTS = "record_key string, status string, reason string"
"""The schema of the verdicts."""
_SCHEMA = pa.schema([("record_key", pa.string()), ("status", pa.string()), ("reason", pa.string())])
_ROWS = 1000
"""Verdicts in a batch."""


class BrazeSparkWarning(UserWarning):
    """
    Something about a job that may send too much, or in another order.
    """


def track(
    df: DataFrame,
    into: Literal["attributes", "events", "purchases"] = "attributes",
    *,
    record_key: str = "external_id",
    endpoint: Track = "track",
    ledger: str | None = None,
    job: str | None = None,
    expiry: int = EXPIRY,
    connect: Callable[[], Braze] = connect,
    concurrency: int = 16,
    timezone: str | None = None,
) -> DataFrame:
    """
    Send the rows of a DataFrame, and return a verdict on each.

    Nothing is sent before the verdicts are evaluated, and each action evaluates them again: write them to a table, and
    use that. With a ledger, neither a partition nor an action that Spark repeats sends an event or a purchase twice.
    Without one, a partition that is run again reports its events and purchases as ``unknown``, and does not send them.
    Attributes may be sent again.

    The records of one user are sent in order if they are in one partition: ``df.repartition(8, "external_id")``.

    Args:
        df: A row for each object, with its members as columns. An empty cell leaves a value as it is.
        into: The list that the objects go into.
        record_key: The column that identifies a row in the verdicts. It is sent only if it identifies the user.
        endpoint: ``track``; ``bulk`` for many records at lower priority; or ``sync`` for one record a request.
        ledger: Address of a Redis that remembers what was sent.
        job: Name of the job in the ledger. A job of the same name continues an earlier one. By default, a new one.
        expiry: Seconds for which the ledger remembers a partition after the last request. By default a week.
        connect: Returns the client that a partition is sent with; called on the executors. By default, the environment
            is asked. Give it a `RateLimiter` in Redis, so that all partitions share one allowance.
        concurrency: Requests at once for each partition, at most. The records of as many requests can be ``unknown``
            when an executor is lost.
        timezone: Name of the time zone of times without one.

    Returns:
        A DataFrame with the columns `VERDICTS`.

    Raises:
        SettingsError: Spark would run partitions twice (``spark.speculation``) and there is no ledger, or an argument
            has a value that it cannot have.
    """
    described = Job(
        into=into,
        endpoint=endpoint,
        record_key=record_key,
        name=job or uuid4().hex,
        connect=connect,
        ledger=ledger,
        expiry=expiry,
        concurrency=concurrency,
        timezone=timezone,
    )
    if record_key not in df.columns:
        raise SettingsError(f"record_key: the DataFrame has no column {record_key!r}")
    _check(df, described)
    return df.mapInArrow(partial(_send, described), VERDICTS)


def task() -> Task:
    """
    Return which attempt at which partition this process runs.
    """
    context = TaskContext.get()
    assert context is not None
    return Task(context.partitionId(), context.attemptNumber() > 0)


def _send(job: Job, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    verdicts = load(job, task(), batches)
    while rows := list(islice(verdicts, _ROWS)):
        yield _batch(rows)


def _batch(verdicts: list[Verdict]) -> pa.RecordBatch:
    columns: list[Any] = [
        [each.key for each in verdicts],
        [str(each.status) for each in verdicts],
        [each.reason for each in verdicts],
    ]
    return pa.RecordBatch.from_arrays([pa.array(column, pa.string()) for column in columns], schema=_SCHEMA)


def _check(df: DataFrame, job: Job) -> None:
    if job.ledger is None and job.into != "attributes":
        if str(df.sparkSession.conf.get("spark.speculation", "false")).lower() == "true":
            raise SettingsError(
                "spark.speculation runs slow partitions twice at the same time: turn it off, or set ledger to the "
                "address of a Redis"
            )
        warnings.warn(
            f"{job.into} without a ledger: a second action on the verdicts, even show(), sends them again. Write the "
            "verdicts once, or set ledger to the address of a Redis",
            BrazeSparkWarning,
            stacklevel=3,
        )
    if not _is_together(df, job.record_key):
        warnings.warn(
            "the records of a user may be in several partitions, which are sent in any order: use "
            'df.repartition(NUMBER, "external_id") if the order of updates matters',
            BrazeSparkWarning,
            stacklevel=3,
        )


def _is_together(df: DataFrame, record_key: str) -> bool:
    """
    Return whether the plan of *df* shows that each user is in one partition.
    """
    shown = StringIO()
    with redirect_stdout(shown):
        df.explain()
    names = {"external_id", "braze_id", "email", "phone", record_key}
    plan = shown.getvalue()
    return "SinglePartition" in plan or any(f"hashpartitioning({name}#" in plan for name in names)
