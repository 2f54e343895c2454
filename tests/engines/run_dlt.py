"""dlt against the sandbox; run by ``nox -s engines``, since it needs dlt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import Counter
from functools import partial
from pathlib import Path
from typing import Any

import dlt
import pytest

from braze_client import Braze, SettingsError
from braze_client.dlt import braze_destination, braze_source, forget_loads

from .peers import run_peer

ROWS = 20_000
# dlt itself uses what its dependencies have deprecated.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")


@pytest.mark.parametrize("file_format", ["typed-jsonl", "parquet"])
def test_killed(tmp_path: Path, file_format: str) -> None:
    """After a kill in the middle, the next run sends the rest; no event arrives twice, and each has an outcome."""
    environment = {**os.environ, "RUNTIME__DLTHUB_TELEMETRY": "false"}
    with run_peer() as peer:
        command = [sys.executable, "-m", "tests.engines.dlt_pipeline", str(tmp_path), peer.url, str(ROWS), file_format]
        with subprocess.Popen(command, env=environment) as first:
            deadline = time.monotonic() + 60
            while peer.counts()["requests"] < 100 and time.monotonic() < deadline:
                time.sleep(0.02)
            first.kill()
        killed_at = peer.counts()["events"]
        subprocess.run(command, env=environment, check=True, timeout=120)
        counts = peer.counts()
    lines = [json.loads(line) for path in tmp_path.rglob("*.rejects.jsonl") for line in path.read_text().splitlines()]
    unknown = Counter(line["status"] for line in lines)
    print(
        f"\n{file_format}: killed after {killed_at:,} of {ROWS:,}; then {counts['events']:,} taken, {dict(unknown)}",
        end="",
    )
    assert 0 < killed_at < ROWS
    assert counts["twice"] == 0
    assert counts["events"] <= ROWS <= counts["events"] + unknown["unknown"]
    assert set(unknown) <= {"unknown"}


def test_tables() -> None:
    """A table goes into a list that exists."""
    with pytest.raises(SettingsError, match="'users' must go into one of attributes, events, purchases"):
        braze_destination({"users": "profiles"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]


def test_forget_loads(tmp_path: Path) -> None:
    """What was kept of a load can be removed."""
    (tmp_path / "1").mkdir()
    (tmp_path / "2").mkdir()
    forget_loads(tmp_path, "1")
    assert [path.name for path in tmp_path.iterdir()] == ["2"]


def test_source(tmp_path: Path) -> None:
    """Statistics are read anew from the last day on; catalogs and users are read whole."""
    campaign, segment = "11111111-1111-4111-8111-111111111111", "33333333-3333-4333-8333-333333333333"
    with run_peer() as peer:
        connect = partial(Braze, "test-key", base_url=peer.url)
        with connect() as braze:
            fields: Any = [{"name": "id", "type": "string"}, {"name": "price", "type": "number"}]
            braze.catalogs.create(catalogs=[{"name": "menu", "description": "Meals", "fields": fields}])
            braze.catalogs.items_create(catalog_name="menu", items=[{"id": "soup", "price": 4}])
            braze.users.track(attributes=[{"external_id": "reader", "first_name": "Ada"}])
        pipeline = dlt.pipeline(
            "from_braze",
            pipelines_dir=str(tmp_path),
            destination=dlt.destinations.filesystem(str(tmp_path / "tables")),
            dataset_name="braze",
        )
        for _ in range(2):
            source = braze_source(
                series={"campaigns.data_series": {"campaign_id": [campaign]}},
                start="2026-01-01",
                catalogs=["menu"],
                segments={segment: ["external_id", "first_name"]},
                connect=connect,
            )
            pipeline.run(source, loader_file_format="jsonl")
        state = pipeline.state["sources"]["braze"]["resources"]["campaigns_data_series"]["incremental"]["time"]
        requests = peer.counts()["requests"]
    assert state["last_value"] > "2026-01-01"
    assert requests < 50
    assert list((tmp_path / "tables" / "braze" / "catalog_menu").iterdir())
