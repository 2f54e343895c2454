"""What can be chosen for a load."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
from attrs import field, frozen

from braze_client.errors import SettingsError
from braze_generated.runtime.bulk import BulkOptions, Progress

LEDGER = "braze-ledger.sqlite"
"""Where it is recorded, by default, what users were sent before."""


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
