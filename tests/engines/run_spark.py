"""Spark against the sandbox; run by ``nox -s engines``, since it needs pyspark, Java and a redis-server."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pyspark.errors import AnalysisException
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f
from redis import Redis

from braze_client import Braze, RateLimiter, SettingsError
from braze_client import spark as braze_spark

from .peers import Peer, busiest, run_peer, run_redis

RECORDS = int(os.environ.get("ENGINES_RECORDS", "300000"))
KEY = "test-key"
LIMIT, PERIOD = 105, 3
"""Requests and seconds of the contract: less than the sandbox can take on two shared cores."""


@pytest.fixture(scope="session")
def storage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Redis."""
    with run_redis(tmp_path_factory.mktemp("redis")) as address:
        yield address


@pytest.fixture(scope="session")
def peer() -> Iterator[Peer]:
    """A sandbox that never fails."""
    with run_peer() as running:
        yield running


@pytest.fixture(scope="session")
def session(peer: Peer) -> Iterator[SparkSession]:
    """Spark on two cores, which runs a partition up to four times. Its processes have the settings of *peer*."""
    os.environ.update(PYSPARK_PYTHON=sys.executable, BRAZE_API_KEY=KEY, BRAZE_BASE_URL=peer.url)
    spark = (
        SparkSession.builder.master("local[2,4]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.driver.memory", "1g")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    braze_spark.register(spark)
    yield spark
    spark.stop()


def connect(url: str, storage: str | None = None, folder: str | None = None) -> Braze:
    """Return a client. In *folder*, it notes the process that uses it, and when it sends a request."""
    options: dict[str, Any] = {}
    if storage is not None:
        limits: dict[str, Any] = {"contract": {"users_track": [(LIMIT, PERIOD)]}}
        options["rate_limiter"] = RateLimiter(storage, **limits)
    if folder is not None:
        _note(folder, "pids", os.getpid())
        options["on_request"] = lambda event: _note(folder, "times", time.monotonic())
    return Braze(KEY, base_url=url, **options)


def _note(folder: str, name: str, value: float) -> None:
    with (Path(folder) / name).open("a", encoding="ascii") as file:
        print(value, file=file)


def events(session: SparkSession, count: int, partitions: int = 4) -> DataFrame:
    """Return events of many users, each with an id of its own."""
    return (
        session.range(count)
        .repartition(partitions, "id")
        .select(
            f.col("id").cast("string").alias("id"),
            f.concat(f.lit("user-"), f.col("id") % 20_000).alias("external_id"),
            f.lit("visited").alias("name"),
            f.lit("2026-01-01T00:00:00Z").alias("time"),
            f.struct(f.col("id").cast("string").alias("id")).alias("properties"),
        )
    )


def kill_one(pids: Path, peer: Peer, requests: int) -> None:
    """Kill a worker once *requests* have arrived."""
    deadline = time.monotonic() + 300
    while peer.counts()["requests"] < requests and time.monotonic() < deadline:
        time.sleep(0.5)
    os.kill(int(pids.read_text().split()[-1]), signal.SIGKILL)


@pytest.mark.filterwarnings("ignore::braze_client.spark.BrazeSparkWarning")
def test_killed_worker(session: SparkSession, storage: str, tmp_path: Path) -> None:
    """Every record has one verdict, no event arrives twice, and all partitions share one allowance."""
    pids, times = tmp_path / "pids", tmp_path / "times"
    with run_peer(0.02) as peer:
        killer = threading.Thread(target=kill_one, args=(pids, peer, RECORDS // 75 // 4))
        killer.start()
        verdicts = braze_spark.track(
            events(session, RECORDS),
            "events",
            record_key="id",
            ledger=storage,
            connect=partial(connect, peer.url, storage, str(tmp_path)),
        )
        began = time.monotonic()
        rows = verdicts.collect()
        elapsed = time.monotonic() - began
        killer.join()
        again = verdicts.collect()
        counts = peer.counts()
    statuses = Counter(row.status for row in rows)
    sent = sorted(map(float, times.read_text().split()))
    most, pace = busiest(sent, PERIOD), len(sent) / (sent[-1] - sent[0])
    print(f"\n{RECORDS:,} records in {elapsed:.0f} s: {dict(statuses)}; {counts['requests']:,} requests", end=", ")
    print(
        f"at most {most} in {PERIOD} s, {pace:.1f}/s of {LIMIT / PERIOD:.1f}; {counts['events']:,} events taken", end=""
    )
    assert len({row.record_key for row in rows}) == len(rows) == RECORDS
    assert len(pids.read_text().split()) == 5 + 4, "one partition was run again, and then all for the second action"
    assert counts["twice"] == 0
    assert statuses["submitted"] <= counts["events"] <= statuses["submitted"] + statuses["unknown"]
    assert set(statuses) == {"submitted", "unknown"}
    assert statuses["unknown"] < 0.1 * RECORDS
    # The average depends on what else the machine does.
    assert 0.95 * LIMIT <= most <= 1.05 * LIMIT
    assert {(row.record_key, row.status) for row in again} == {(row.record_key, row.status) for row in rows}


@pytest.mark.filterwarnings("ignore::braze_client.spark.BrazeSparkWarning")
def test_without_ledger(session: SparkSession, tmp_path: Path) -> None:
    """Without a ledger, a partition that is run again sends no event, and says so."""
    pids = tmp_path / "pids"
    with run_peer() as peer:
        killer = threading.Thread(target=kill_one, args=(pids, peer, 20))
        killer.start()
        limited = partial(connect, peer.url, None, str(tmp_path))
        rows = braze_spark.track(events(session, 12_000, 1), "events", record_key="id", connect=limited).collect()
        killer.join()
        counts = peer.counts()
    assert len({row.record_key for row in rows}) == 12_000
    assert {row.status for row in rows} == {"unknown"}
    assert {row.reason.partition(",")[0] for row in rows} == {"the partition was run before"}
    assert counts["twice"] == 0


def test_warnings(session: SparkSession) -> None:
    """What may send twice, or in another order, is said before anything is sent."""
    with pytest.warns(braze_spark.BrazeSparkWarning, match="even show"):
        braze_spark.track(events(session, 10).repartition(2, "external_id"), "events")
    with pytest.warns(braze_spark.BrazeSparkWarning, match="repartition"):
        braze_spark.track(events(session, 10), "attributes")


def test_speculation(session: SparkSession, monkeypatch: pytest.MonkeyPatch) -> None:
    """Spark must not run partitions with events twice at the same time, unless there is a ledger."""
    frame = events(session, 10)
    # Spark reads the setting once, when it starts.
    monkeypatch.setattr(type(session.conf), "get", lambda conf, name, default=None: "true")
    with pytest.raises(SettingsError, match="speculation"):
        braze_spark.track(frame, "events")


def test_write(session: SparkSession, storage: str, peer: Peer, tmp_path: Path) -> None:
    """A DataFrame is written by its format, with totals at commit; what Spark shows of it holds no key."""
    report = tmp_path / "report.json"
    before = peer.counts()["events"]
    writer = events(session, 1000).drop("id").write.format("braze").mode("append")
    writer.options(into="events", ledger=storage, report=str(report), job="a job").save()
    assert json.loads(report.read_text()) == {"job": "a job", "submitted": 1000}
    assert peer.counts()["events"] == before + 1000
    with Redis.from_url(storage) as redis:
        assert redis.keys("braze:ledger:a job:*") == [], "the ledger is not needed any more"


def test_options_with_secrets(session: SparkSession) -> None:
    """What Spark would show is refused."""
    frame = events(session, 10)
    with pytest.raises(AnalysisException, match="BRAZE_API_KEY in the environment"):
        frame.write.format("braze").mode("append").option("api_key", "secret").save()
    with pytest.raises(AnalysisException, match="set BRAZE_LEDGER"):
        frame.write.format("braze").mode("append").option("ledger", "redis://:password@localhost").save()


def test_read_series(session: SparkSession) -> None:
    """The statistics of several campaigns are read as one table."""
    ids = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"]
    reader = session.read.format("braze").options(read="campaigns.data_series", start="2026-01-01", end="2026-01-05")
    rows = reader.option("campaign_id", ",".join(ids)).load().collect()
    assert {(row.campaign_id, row.time[:10]) for row in rows} == {
        (campaign, f"2026-01-0{day}") for campaign in ids for day in range(1, 6)
    }


def test_read_catalog(session: SparkSession, peer: Peer) -> None:
    """The items of a catalog are read, with the types of its fields."""
    with connect(peer.url) as braze:
        fields: Any = [{"name": "id", "type": "string"}, {"name": "price", "type": "number"}]
        braze.catalogs.create(catalogs=[{"name": "menu", "description": "Meals", "fields": fields}])
        braze.catalogs.items_create(catalog_name="menu", items=[{"id": "soup", "price": 4}])
    frame = session.read.format("braze").options(read="catalog", catalog="menu").load()
    assert frame.dtypes == [("id", "string"), ("price", "double")]
    assert [tuple(row) for row in frame.collect()] == [("soup", 4.0)]


def test_read_segment(session: SparkSession, peer: Peer) -> None:
    """The users of a segment are read."""
    with connect(peer.url) as braze:
        braze.users.track(attributes=[{"external_id": "reader", "first_name": "Ada"}])
    reader = session.read.format("braze").options(read="segment", fields="external_id,first_name")
    rows = reader.option("segment_id", "33333333-3333-4333-8333-333333333333").load().collect()
    assert ("reader", "Ada") in [tuple(row) for row in rows]


def test_read_lists(session: SparkSession) -> None:
    """Campaigns are listed."""
    assert session.read.format("braze").option("read", "campaigns").load().columns == ["id", "name", "tags"]
