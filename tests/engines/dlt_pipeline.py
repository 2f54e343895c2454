"""A pipeline that can be killed: ``python -m tests.engines.dlt_pipeline FOLDER URL ROWS FORMAT``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import dlt

from braze_client import Braze
from braze_client.dlt import braze_destination


def connect(url: str) -> Braze:
    """Return a client of the sandbox."""
    return Braze("test-key", base_url=url)


def events(count: int) -> Iterator[dict[str, Any]]:
    """Yield events, each with an id of its own."""
    for number in range(count):
        time = "2026-01-01T00:00:00Z"
        yield {
            "external_id": f"user-{number % 997}",
            "name": "visited",
            "time": time,
            "properties": {"id": str(number)},
        }


def pipeline(folder: Path, url: str, file_format: Any) -> dlt.Pipeline:
    """Return a pipeline into the sandbox."""
    destination = braze_destination(
        {"visits": "events"},
        connect=partial(connect, url),
        file_format=file_format,
        folder=folder / "loads",
        concurrency=4,
    )
    return dlt.pipeline("to_braze", pipelines_dir=str(folder / "pipelines"), destination=destination)


def main() -> None:
    """Load events, or continue to."""
    folder, url, rows = sys.argv[1:4]
    file_format: Any = sys.argv[4]
    running = pipeline(Path(folder), url, file_format)
    if running.has_pending_data:
        running.load(raise_on_failed_jobs=True)
    else:
        running.run(events(int(rows)), table_name="visits", loader_file_format=file_format)


if __name__ == "__main__":
    main()
