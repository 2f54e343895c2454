"""How a source is read."""

from __future__ import annotations

import codecs
import json
from collections.abc import Collection, Mapping
from hashlib import blake2b
from typing import Any
from zoneinfo import ZoneInfo

import attrs
from attrs import field, frozen

from braze_client._bulk.formats import FORMATS
from braze_client.errors import SourceError

TYPES = ("string", "integer", "number", "boolean", "time", "array", "object")
"""What the text of a cell can be converted to."""

TABLE_OPTIONS = ("types", "infer", "null", "empty", "delimiter", "timezone")
"""The options for what has columns."""
TEXT_OPTIONS = ("encoding", "infer", "null", "delimiter")
"""The options for what is text."""


@frozen(kw_only=True)
class Options:
    """
    How a source is read; see `open_source`.
    """

    format: str | None = None
    columns: Mapping[str, str | None] = field(factory=dict)
    types: Mapping[str, str] = field(factory=dict)
    infer: bool = False
    null: str | None = None
    empty: str = "skip"
    encoding: str = "utf-8"
    delimiter: str | None = None
    timezone: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.format is not None:
            _check("format", self.format, [suffix.removeprefix(".") for suffix in FORMATS])
        for name, kind in self.types.items():
            _check(f"types[{name!r}]", kind, TYPES)
        _check("empty", self.empty, ("skip", "null"))
        if self.delimiter is not None and len(self.delimiter) != 1:
            raise SourceError("delimiter: give a single character")
        for name, value, look_up in (("encoding", self.encoding, codecs.lookup), ("timezone", self.timezone, ZoneInfo)):
            if value is not None and not _is_known(look_up, value):
                raise SourceError(f"{name}: {value!r} is not known")

    @property
    def zone(self) -> ZoneInfo | None:
        """The time zone of times that name none."""
        return None if self.timezone is None else ZoneInfo(self.timezone)

    def refuse(self, names: Collection[str], source: str) -> None:
        """
        Raise a `SourceError` if an option is set that does not change how *source* is read.
        """
        unset = Options()
        for name in names:
            if getattr(self, name) != getattr(unset, name):
                raise SourceError(f"{name}: has no effect on {source}")

    def digest(self, *content: bytes) -> str:
        """
        Return a digest of *content*, and of the options, since they change the records.
        """
        digest = blake2b(json.dumps(attrs.asdict(self), sort_keys=True).encode(), digest_size=16)
        for part in content:
            digest.update(part)
        return digest.hexdigest()


def _check(name: str, value: str, known: Collection[str]) -> None:
    if value not in known:
        raise SourceError(f"{name}: {value!r} is not one of {', '.join(known)}")


def _is_known(look_up: Any, name: str) -> bool:
    try:
        look_up(name)
    except (LookupError, ValueError, OSError):
        return False
    return True
