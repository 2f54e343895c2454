"""
Measures how fast records are read from files, and in how much memory: ``python -m benchmarks.reading``.

Braze accepts 75,000 objects a second at most, so that reading should take a small part of one core.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from braze_client._bulk.sinks import open_sink
from braze_client._bulk.sources import open_source

from .payloads import ROOT

GOAL = 150_000
"""Rows per second of processor time, of each format."""
ROUNDS = 5

TYPES = {"score": "integer", "ratio": "number", "vip": "boolean"}
SUBJECTS: dict[str, tuple[str, dict[str, Any]]] = {
    "JSON Lines": ("users.jsonl", {}),
    "JSON Lines, gzip": ("users.jsonl.gz", {}),
    "JSON Lines, columns renamed": ("users.jsonl", {"columns": {"plan": "subscription.plan", "vip": None}}),
    "JSON array": ("users.json", {}),
    "CSV": ("users.csv", {}),
    "CSV, Zstandard": ("users.csv.zst", {}),
    "CSV, types": ("users.csv", {"types": TYPES}),
    "CSV, inferred types": ("users.csv", {"infer": True}),
    "CSV, columns renamed": ("users.csv", {"columns": {"plan": "subscription.plan", "vip": None}}),
    "Parquet": ("users.parquet", {}),
}


def records(count: int) -> Iterator[dict[str, Any]]:
    """Yield users with nine values each."""
    for number in range(count):
        yield {
            "external_id": f"user-{number}",
            "email": f"user-{number}@example.com",
            "first_name": "Ada",
            "country": "FR",
            "plan": "gold",
            "score": number % 1000,
            "ratio": number / 7,
            "vip": number % 2 == 0,
            "note": None if number % 3 else "été",
        }


def write(folder: Path, count: int) -> None:
    """Write the files to read."""
    for name in sorted({name for name, _ in SUBJECTS.values()} - {"users.json"}):
        with open_sink(folder / name) as sink:
            sink.write_many(records(count))
    lines = (folder / "users.jsonl").read_text(encoding="utf-8").splitlines()
    (folder / "users.json").write_text(f"[{','.join(lines)}]", encoding="utf-8")


def read(path: Path, options: dict[str, Any]) -> dict[str, float]:
    """Read a file, and return the seconds of processor time and the peak of memory in MiB."""
    start, count = time.process_time(), 0
    source = open_source(path, **options)
    for row in source:
        assert row.problem is None
        count += 1
    source.close()
    seconds = time.process_time() - start
    return {"count": count, "seconds": seconds, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def run(*arguments: str) -> str:
    """Run this module in a process of its own, whose peak of memory is its own too."""
    command = [sys.executable, "-m", "benchmarks.reading", *arguments]
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True).stdout


def main() -> None:
    """Print a row for each subject, each measured in processes of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=300_000)
    parser.add_argument("--read", nargs=2, metavar=("PATH", "OPTIONS"), help=argparse.SUPPRESS)
    parser.add_argument("--write", type=Path, metavar="FOLDER", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.write:
        write(options.write, options.rows)
        return
    if options.read:
        path, given = options.read
        print(json.dumps(read(Path(path), json.loads(given))))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run("--write", name, "--rows", str(options.rows))
        for title, (file, given) in SUBJECTS.items():
            runs = [json.loads(run("--read", str(folder / file), json.dumps(given))) for _ in range(ROUNDS)]
            assert all(each["count"] == options.rows for each in runs)
            rate = options.rows / statistics.median(each["seconds"] for each in runs)
            peak = max(each["peak"] for each in runs)
            met = "yes" if rate >= GOAL else "NO"
            print(f"  {title:32} {rate:10,.0f} rows/s, peak {peak:4.0f} MiB  goal >= {GOAL:,} {met}", flush=True)


if __name__ == "__main__":
    main()
