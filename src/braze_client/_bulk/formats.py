"""Which format a file has, by its name."""

from __future__ import annotations

from pathlib import PurePath

FORMATS = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "tsv",
    ".parquet": "parquet",
    ".pq": "parquet",
}
"""The formats by suffix."""

COMPRESSIONS = {".gz": "gzip", ".zst": "zstd"}
"""The compressions of text formats by suffix."""


def format_of(name: str) -> tuple[str | None, str | None]:
    """
    Return the format of a file and its compression, as its name has them; None for what is not known.
    """
    path = PurePath(name.lower())
    compression = COMPRESSIONS.get(path.suffix)
    return FORMATS.get((path.with_suffix("") if compression else path).suffix), compression
