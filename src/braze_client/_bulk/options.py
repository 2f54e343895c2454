"""What can be chosen for a load."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypedDict

import attrs
from attrs import field, frozen

from braze_client.errors import SettingsError

if TYPE_CHECKING:
    from .progress import Progress

LEDGER = "braze-ledger.sqlite"
"""Where it is recorded, by default, what users were sent before."""


class BulkOptions(TypedDict, total=False):
    """
    What can be chosen for a load.
    """

    checkpoint: str | os.PathLike[str] | None
    """File that records where the load stands, so that the same call continues it. By default there is none."""
    rejects: str | os.PathLike[str] | None
    """File for what is rejected, invalid or unknown, as JSON lines. By default there is none."""
    reject_values: bool
    """Whether that file also holds the records, so that it can be mended and loaded again. By default false."""
    unknown: Literal["keep", "resend"]
    """Whether records that an earlier run may have sent, and that must not be sent twice, are sent all the same. By
    default they keep the outcome ``unknown``."""
    only_changes: bool
    """Whether attributes are sent only if their value differs from what was sent last. By default false."""
    ledger: str | os.PathLike[str]
    """File that records, as digests, what was sent last; for `only_changes`. By default ``braze-ledger.sqlite``."""
    dry_run: bool
    """Whether nothing is sent, and the report says what would be. By default false."""
    progress: bool | Callable[[Progress], object] | None
    """Called with a `Progress` twice a second; true for bars on a terminal (extra ``progress``), or a log line every
    ten seconds. By default there is none."""
    concurrency: int
    """Requests at once, at most. By default 64. The number adapts to how Braze responds."""
    max_items: int | None
    """Records in a request, if your contract allows another number than Braze documents."""
    max_bytes: int | None
    """Bytes of a request, likewise."""


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
