"""What can be chosen for a load."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal, TypedDict, cast

import attrs
from attrs import field, frozen

from braze_client.errors import SettingsError
from braze_generated.runtime.bulk import BulkOptions, Progress

LEDGER = "braze-ledger.sqlite"
"""Where it is recorded, by default, what users were sent before."""


class SourceOptions(TypedDict, total=False):
    """
    How a source is read; see `open_source`.
    """

    format: str | None
    """``jsonl``, ``json``, ``csv``, ``tsv`` or ``parquet``. By default, what the name of the file says."""
    columns: Mapping[str, str | None]
    """New names by old name. A dot makes a member of a member, ``address.city``; None leaves a column out. Others keep
    their names."""
    types: Mapping[str, str]
    """What the text of a column is converted to, by old name: ``string``, ``integer``, ``number``, ``boolean``,
    ``time``, or JSON, an ``array`` or an ``object``."""
    infer: bool
    """Whether to convert cells of CSV that certainly are numbers, true or false. By default false."""
    null: str | None
    """The word that stands for null in CSV. Null is sent, and removes a value. By default there is none."""
    empty: Literal["skip", "null"]
    """What an empty cell means: ``skip`` leaves the value alone, which is the default, ``null`` removes it."""
    encoding: str
    """Of a text. By default ``utf-8``."""
    delimiter: str | None
    """Between the cells of CSV; by default a comma, and a tab in TSV."""
    timezone: str | None
    """Name of the time zone of times that name none, such as ``UTC`` or ``Europe/Paris``."""


class LoadOptions(SourceOptions, BulkOptions, total=False):
    """
    What can be chosen for a load from a file: `SourceOptions` and `BulkOptions`.
    """


def split(given: LoadOptions) -> tuple[SourceOptions, BulkOptions]:
    """
    Return the options that say how a source is read, and the others.
    """
    reading = {name: value for name, value in given.items() if name in SourceOptions.__annotations__}
    others = {name: value for name, value in given.items() if name not in reading}
    return cast("SourceOptions", reading), cast("BulkOptions", others)


def _path(value: Any) -> Path | None:
    return None if value is None else Path(value)


def _positive(options: Options, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 1):
        raise SettingsError(f"{attribute.name} must be a number, 1 or more")


def _choice(options: Options, attribute: attrs.Attribute[str], value: object) -> None:
    if value not in ("keep", "resend"):
        raise SettingsError(f'{attribute.name} must be "keep" or "resend"')


@frozen(kw_only=True)
class Options:
    """
    The options of a load in force.
    """

    checkpoint: Path | None = field(default=None, converter=_path)
    rejects: Path | None = field(default=None, converter=_path)
    reject_values: bool = False
    unknown: str = field(default="keep", validator=_choice)
    only_changes: bool = False
    ledger: Path = field(default=Path(LEDGER), converter=Path)
    dry_run: bool = False
    progress: bool | Callable[[Progress], object] | None = None
    concurrency: int = field(default=64, validator=_positive)
    max_items: int | None = field(default=None, validator=_positive)
    max_bytes: int | None = field(default=None, validator=_positive)

    @classmethod
    def of(cls, given: BulkOptions) -> Options:
        """
        Return the options that are *given*, and the defaults of the others.

        Raises:
            TypeError: There is no such option.
            SettingsError: One has a value that it cannot have.
        """
        names = [attribute.name for attribute in attrs.fields(cls)]
        for name in given:
            if name not in names:
                raise TypeError(f"there is no option {name!r}; the options are {', '.join(names)}")
        return cls(**given)

    def __attrs_post_init__(self) -> None:
        self.check_files()

    def check_files(self, source: Any = None) -> None:
        """
        Refuse a file that is to serve two purposes: one would overwrite the other.

        Args:
            source: What the records are read from; it counts if it is a path, or a file object with a name.

        Raises:
            SettingsError: There is such a file.
        """
        path = source if isinstance(source, (str, os.PathLike)) else getattr(source, "name", None)
        files = {
            "checkpoint": self.checkpoint,
            "rejects": self.rejects,
            "ledger": self.ledger if self.only_changes else None,
            "source": path if isinstance(path, (str, os.PathLike)) else None,
        }
        seen: dict[str, str] = {}
        for name, file in files.items():
            if file is not None and (other := seen.setdefault(os.path.realpath(file), name)) != name:
                raise SettingsError(f"{name} and {other} must be different files")
