"""What is known of an export: before it, and after it."""

from __future__ import annotations

from datetime import timedelta

from attrs import field, frozen
from attrs.converters import optional

from braze_client._secrets import SecretStr


@frozen
class ExportReceipt:
    """
    Stands for an export that was started. With it, `Bulk.extract_segment` waits for that export and starts none.
    """

    object_prefix: str
    """What the names of the files begin with. It is no secret."""
    url: str | None = field(default=None, repr=False, converter=optional(SecretStr))
    """Where to download the file. None if Braze writes to your cloud storage. Whoever knows it can download the file,
    so its repr and its pickle are masked."""


@frozen(kw_only=True)
class ExportReport:
    """
    What an export brought.
    """

    users: int
    """Users that were passed on."""
    files: int
    """Files that held them."""
    bytes: int
    """Size of the download: compressed, in bytes."""
    elapsed: timedelta
    """Time from the start of the export, or from the call if the export was started before, until the last user was
    passed on."""
    object_prefix: str
    """What the names of the files begin with."""
