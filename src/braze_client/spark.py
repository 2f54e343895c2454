"""
Braze for Spark 4: send the rows of a DataFrame, and read segments, statistics and catalogs. Needs the extra ``spark``.

    from braze_client import spark as braze_spark

    verdicts = braze_spark.track(df.repartition(8, "external_id"), into="events", ledger="redis://redis.example.com")
    verdicts.write.parquet("verdicts")

The API key is read where the requests are made, on the executors, and never passed through Spark, which shows options
and settings in plans and in its user interface.
"""

from __future__ import annotations

from ._engines.partition import connect as connect
from ._engines.spark_source import BrazeDataSource as BrazeDataSource
from ._engines.spark_source import register as register
from ._engines.spark_track import VERDICTS as VERDICTS
from ._engines.spark_track import BrazeSparkWarning as BrazeSparkWarning
from ._engines.spark_track import track as track

__all__ = ["VERDICTS", "BrazeDataSource", "BrazeSparkWarning", "connect", "register", "track"]
